import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ConcordRequest, RequestContext } from '../access/request-state.js';
import { Settings } from '../config/settings.js';
import { Budget } from './budget.js';
import { documentLimits } from './document-limits.js';
import { formatterFor } from './format-error.js';
import { OperationPlugin } from './operation.plugin.js';
import { DateTime } from './scalars.js';

/** How the schema is built, with or without a running server. */
export const SCHEMA_OPTIONS = { scalarsMap: [{ type: Date, scalar: DateTime }] };

/** Apollo's options: everything that would answer more than was asked is off (governance 5.8). */
export function graphqlOptions(settings: Settings): ApolloDriverConfig {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: SCHEMA_OPTIONS,
    graphiql: false,
    introspection: settings.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: 'bounded',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    autoTransformHttpErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: settings.limits.tokens },
    validationRules: [documentLimits(settings.limits)],
    formatError: formatterFor({ showSchema: settings.introspection }),
    context: ({ req }: { req: ConcordRequest }): RequestContext => ({ req }),
  };
}

/** GraphQL for the whole application. */
@Global()
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Settings],
      useFactory: graphqlOptions,
    }),
  ],
  providers: [Budget, OperationPlugin],
})
export class GraphqlModule {}
