import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { ConcordRequest, RequestContext } from './request-state.js';

/** The HTTP request behind a resolver or a controller. */
export function requestOf(context: ExecutionContext): ConcordRequest {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest<ConcordRequest>();
  return GqlExecutionContext.create(context).getContext<RequestContext>().req;
}
