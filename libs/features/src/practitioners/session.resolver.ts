import type { Actor } from '@concord/domain';
import {
  Allow,
  type ConcordRequest,
  CurrentActor,
  type CurrentSession,
  MaybeActor,
  PasswordGuard,
  Public,
  type RequestContext,
  Sensitivity,
  Session,
  type SignedIn,
  Unauthenticated,
} from '@concord/platform';
import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignInInput } from './session.input.js';
import { DemoAccountModel, SessionModel } from './session.model.js';
import { SessionService } from './session.service.js';

@Resolver(() => SessionModel)
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @Public('The page must know whether anybody is signed in')
  @Query(() => SessionModel, {
    nullable: true,
    description: 'The session of whoever is signed in; null when nobody is.',
  })
  session(@MaybeActor() actor: Actor | undefined, @Session() session: CurrentSession | undefined): SessionModel | null {
    return actor && session ? this.sessions.shown(actor, session) : null;
  }

  @Public('Signing in happens before anybody is known')
  @UseGuards(PasswordGuard)
  @Mutation(() => SessionModel, {
    description: 'Starts a session and sets its cookie. Wrong details and unknown accounts get the same answer.',
  })
  signIn(@Context() { req }: RequestContext, @Args('input') _input: SignInInput): Promise<SessionModel> {
    return this.sessions.start(req, vouchedFor(req));
  }

  @Allow('end', 'Session')
  @Sensitivity('PUBLIC')
  @Mutation(() => Boolean, { description: 'Ends the session at once, in every tab.' })
  signOut(@Context() { req }: RequestContext, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.sessions.end(req, actor);
  }

  @Allow('keepAlive', 'Session')
  @Mutation(() => SessionModel, {
    description: 'Says that somebody is still there: the answer to the warning before the session ends.',
  })
  keepSessionAlive(@CurrentActor() actor: Actor, @Session() session: CurrentSession | undefined): SessionModel {
    if (!session) throw new Unauthenticated();
    return this.sessions.shown(actor, session);
  }

  @Public('The sign-in page of the demonstration offers its accounts; empty outside it')
  @Query(() => [DemoAccountModel], { description: 'Accounts of the demonstration to try. Empty outside it.' })
  demoAccounts(): Promise<DemoAccountModel[]> {
    return this.sessions.demoAccounts();
  }

  @Public('The sign-in page of the demonstration fills in its password; null outside it')
  @Sensitivity('PUBLIC')
  @Query(() => String, {
    nullable: true,
    description: 'The password of every demonstration account. Null outside the demonstration.',
  })
  demoPassword(): string | null {
    return this.sessions.demoPassword();
  }
}

/** What the sign-in strategy left on the request. */
function vouchedFor(request: ConcordRequest): SignedIn {
  const user = request.user as SignedIn | undefined;
  if (!user) throw new Unauthenticated();
  return user;
}
