import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { Unauthenticated } from '../graphql/errors.js';
import { requestOf } from './execution-request.js';
import type { ConcordRequest } from './request-state.js';

/** Runs Passport's local strategy on the `input` of the sign-in mutation. */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override getRequest(context: ExecutionContext): ConcordRequest {
    const { input } = GqlExecutionContext.create(context).getArgs<{ input: unknown }>();
    return Object.assign(requestOf(context), { body: input });
  }

  override handleRequest<SignedIn>(error: unknown, user: SignedIn | false): SignedIn {
    if (error instanceof Error) throw error;
    if (!user) throw new Unauthenticated('Enter your email address and your password.');
    return user;
  }
}
