import type { Actor } from '@concord/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { requestOf } from './execution-request.js';
import { actorOf, type CurrentSession, stateOf } from './request-state.js';

/** The actor of the request, as first parameter of a resolver. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(requestOf(context)),
);

/** The actor, or undefined when nobody is signed in: for public resolvers. */
export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | undefined => stateOf(requestOf(context)).actor,
);

/** The session of the request, or undefined. */
export const Session = createParamDecorator(
  (_: unknown, context: ExecutionContext): CurrentSession | undefined => stateOf(requestOf(context)).session,
);
