import { Plugin } from '@nestjs/apollo';
import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { CSRF_HEADER, isSameToken } from '../access/session-token.js';
import { type RequestContext, type RequestState, stateOf } from '../access/request-state.js';
import { Database, type UnitOfWork } from '../database/index.js';
import { Log } from '../logging/log.js';
import { currentRequest } from '../logging/request-trace.js';
import { Budget } from './budget.js';
import { Forbidden, InvalidInput, RequestRefused } from './errors.js';
import { causeOf } from './format-error.js';
import { objectsAskedFor } from './object-count.js';

const NO_CSRF = 'Concord could not be sure that this came from its own page. Reload the page and try again.';
const LOST = 'Something went wrong and nothing was saved or shown. Try again in a minute.';

/**
 * The life of one GraphQL operation: checked before it runs, one unit of work while it runs, and that unit is ended,
 * with its audit written, before a byte of the answer leaves. If that fails no data leaves.
 */
@Plugin()
export class OperationPlugin implements ApolloServerPlugin<RequestContext> {
  constructor(
    private readonly database: Database,
    private readonly budget: Budget,
    private readonly log: Log,
  ) {}

  requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    const startedAt = performance.now();
    const unit = this.database.current();
    return Promise.resolve({
      didResolveOperation: (context) => this.admit(context, unit),
      didEncounterErrors: ({ errors }) => this.reportUnexpected(errors),
      willSendResponse: async (context) => {
        await this.settle(context, unit);
        this.report(context, performance.now() - startedAt);
      },
    });
  }

  private admit(context: GraphQLRequestContextDidResolveOperation<RequestContext>, unit: UnitOfWork): Promise<void> {
    const state = stateOf(context.contextValue.req);
    const isQuery = context.operation?.operation === OperationTypeNode.QUERY;
    unit.mode = isQuery ? 'read' : 'change';
    unit.requestId = state.id;
    this.nameOperation(context, unit);
    if (state.actor) unit.actor = state.actor;
    try {
      if (!isQuery) demandCsrf(state, context.contextValue);
      this.budget.spend(state.actor?.practitionerId ?? state.address, objectsOf(context));
    } catch (error) {
      throw beforeExecution(error);
    }
    return Promise.resolve();
  }

  private nameOperation(context: GraphQLRequestContextDidResolveOperation<RequestContext>, unit: UnitOfWork): void {
    if (!context.operationName) return;
    unit.operation = context.operationName;
    const trace = currentRequest();
    if (trace) trace.operation = context.operationName;
  }

  /** A change with any error is undone as a whole, so its answer shows nothing of it. */
  private async settle(
    context: GraphQLRequestContextWillSendResponse<RequestContext>,
    unit: UnitOfWork,
  ): Promise<void> {
    const { body, http } = context.response;
    if (body.kind !== 'single') throw new Error('answers in parts are switched off');
    const isUndone = unit.mode === 'change' && Boolean(body.singleResult.errors?.length);
    if (isUndone && body.singleResult.data) body.singleResult.data = null;
    try {
      await unit.end(isUndone ? 'rollback' : 'commit');
    } catch (error) {
      this.log.failure('the operation could not be settled', error);
      body.singleResult = { errors: [lost()] };
      http.status = 500;
      context.contextValue.req.res?.removeHeader('set-cookie');
    }
  }

  private reportUnexpected(errors: readonly GraphQLError[]): Promise<void> {
    for (const error of errors) {
      const cause = causeOf(error);
      const isForeseen =
        cause instanceof RequestRefused ||
        cause instanceof GraphQLError ||
        (cause instanceof Error && cause.name === 'RuleBroken');
      if (!isForeseen) this.log.failure('unexpected error', cause);
    }
    return Promise.resolve();
  }

  private report(context: GraphQLRequestContextWillSendResponse<RequestContext>, durationMs: number): void {
    const { body } = context.response;
    const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
    const codes = errors.map(({ extensions }) =>
      typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL',
    );
    this.log.info('operation', { durationMs: Math.round(durationMs), ...(codes.length ? { codes } : {}) });
  }
}

/** A signed-in change must repeat the session's token in a header that no other site can set. */
function demandCsrf({ session }: RequestState, { req }: RequestContext): void {
  if (session && !isSameToken(session.csrfToken, req.headers[CSRF_HEADER])) throw new Forbidden(NO_CSRF);
}

function objectsOf(context: GraphQLRequestContextDidResolveOperation<RequestContext>): number {
  const { schema, document, request, operation } = context;
  try {
    return objectsAskedFor(schema, document, request.variables ?? {}, operation?.name?.value);
  } catch (error) {
    // Wrong variables are told, with their fields, when the operation runs; only what cannot be counted is refused here.
    if (error instanceof GraphQLError && error.message.startsWith('Variable ')) return 0;
    throw new InvalidInput([], 'This asks for too much at once. Ask for fewer entries, page by page.');
  }
}

/** Refusals before the operation runs carry an HTTP status; those inside it leave it at 200. */
function beforeExecution(error: unknown): unknown {
  if (!(error instanceof RequestRefused)) return error;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: error.status } } });
}

function lost(): GraphQLFormattedError {
  const requestId = currentRequest()?.id;
  return { message: LOST, extensions: { code: 'INTERNAL', ...(requestId ? { requestId } : {}) } };
}
