import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { DoorMiddleware } from './door.middleware.js';
import { LocalStrategy } from './local.strategy.js';
import { PasswordGuard } from './password.guard.js';
import { PasswordAgain } from './password-again.js';
import { Passwords } from './passwords.js';
import { RunningMeetings } from './running-meetings.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { SignInBrake } from './sign-in-brake.js';

/** Sign-in, sessions and the guard that is closed by default. */
@Global()
@Module({
  providers: [
    SessionStore,
    Sessions,
    RunningMeetings,
    Passwords,
    SignInBrake,
    SignIn,
    PasswordAgain,
    LocalStrategy,
    PasswordGuard,
    DoorMiddleware,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Sessions, PasswordAgain, PasswordGuard, DoorMiddleware],
})
export class AccessModule {}
