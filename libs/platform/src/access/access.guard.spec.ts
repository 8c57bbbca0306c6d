import 'reflect-metadata';
import type { Actor } from '@concord/domain';
import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import type { Database } from '../database/index.js';
import { Log } from '../logging/log.js';
import { AccessGuard } from './access.guard.js';
import { Allow, Public } from './doors.js';

@Resolver()
class Doors {
  @Query(() => String)
  undeclared(): string {
    return 'never';
  }

  @Allow('read', 'Agency')
  @Query(() => String)
  directory(): string {
    return 'signed in';
  }

  @Allow('read', 'CaseFile')
  @Query(() => String)
  cases(): string {
    return 'practitioners';
  }

  @Public('for the test')
  @Query(() => String)
  open(): string {
    return 'anybody';
  }
}

const actor = (roles: Actor['roles']): Actor => ({ roles }) as Actor;

/** What the guard says to somebody at a door, and the refusals it noted. */
function at(door: keyof Doors, who?: Actor): { outcome: unknown; refusals: unknown[] } {
  const refusals: unknown[] = [];
  const database = { current: () => ({ refused: (it: unknown) => refusals.push(it) }) } as unknown as Database;
  const guard = new AccessGuard(new Reflector(), database, new Log({ level: 'silent', showMessages: false }));
  const request = { concord: { actor: who } };
  const context = {
    getHandler: () => Doors.prototype[door],
    getClass: () => Doors,
    getType: () => 'http',
    switchToHttp: () => ({ getRequest: () => request }),
  };
  try {
    return { outcome: guard.canActivate(context as unknown as ExecutionContext), refusals };
  } catch (error) {
    return { outcome: (error as { code?: string }).code, refusals };
  }
}

describe('the guard', () => {
  it('refuses a door that declares nothing, to everybody', () => {
    expect(at('undeclared').outcome).toBe('FORBIDDEN');
    expect(at('undeclared', actor(['PRACTITIONER', 'ADMINISTRATOR', 'CO_ORDINATOR'])).outcome).toBe('FORBIDDEN');
  });

  it('opens a public door to anybody', () => {
    expect(at('open').outcome).toBe(true);
  });

  it('asks people to sign in before it says anything else', () => {
    expect(at('directory').outcome).toBe('UNAUTHENTICATED');
  });

  it('opens to roles whose policies grant the action, and notes the refusal of others', () => {
    expect(at('cases', actor(['PRACTITIONER']))).toEqual({ outcome: true, refusals: [] });
    expect(at('cases', actor(['ADMINISTRATOR']))).toEqual({
      outcome: 'FORBIDDEN',
      refusals: [{ action: 'read', subject: 'CaseFile', code: 'FORBIDDEN', operation: 'cases' }],
    });
  });
});
