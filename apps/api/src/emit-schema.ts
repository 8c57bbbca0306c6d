import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { features } from '@concord/features';
import { SCHEMA_OPTIONS } from '@concord/platform';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

type Class = new (...args: never[]) => object;

/** The resolvers among the features' providers. */
export const resolvers = (): Class[] =>
  features
    .flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as unknown[])
    .filter(
      (provider): provider is Class =>
        typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
    );

/** Writes the published contract, without a database: node dist/emit-schema.js ../../schema.graphql */
async function emitSchema(file: string): Promise<void> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers(), SCHEMA_OPTIONS);
  writeFileSync(file, `${printSchema(lexicographicSortSchema(schema))}\n`);
  await app.close();
}

if (process.argv[1] === import.meta.filename) {
  const [, , file] = process.argv;
  if (!file) throw new Error('Say where to write the schema');
  await emitSchema(file);
}
