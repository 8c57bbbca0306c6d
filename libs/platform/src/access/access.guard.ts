import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Database } from '../database/index.js';
import { Forbidden } from '../graphql/errors.js';
import { Log } from '../logging/log.js';
import { abilityOf } from './ability.js';
import { type Permission, PERMISSION, PUBLIC } from './doors.js';
import { requestOf } from './execution-request.js';
import { actorOf } from './request-state.js';

/** Closed by default: what declares nothing is open to nobody. It only reads. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const declared = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (declared) return this.isAllowed(context, declared);
    const why = this.reflector.getAllAndOverride<string | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (why) return true;
    this.log.warn('a door without a declared permission was tried', {
      kind: `${context.getClass().name}.${context.getHandler().name}`,
    });
    throw new Forbidden();
  }

  private isAllowed(context: ExecutionContext, { action, subject }: Permission): boolean {
    const actor = actorOf(requestOf(context));
    if (abilityOf(actor).can(action, subject)) return true;
    this.database.current().refused({ action, subject, code: 'FORBIDDEN', operation: context.getHandler().name });
    throw new Forbidden();
  }
}
