import { SetMetadata } from '@nestjs/common';

/** What a resolver declares about itself. */
export interface Permission {
  readonly action: string;
  readonly subject: string;
}

export const PERMISSION = 'concord:permission';
export const PUBLIC = 'concord:public';

/** Opens a resolver to actors whose policies grant this action on this kind of record. Without it nobody gets in. */
export const Allow = (action: string, subject: string): MethodDecorator =>
  SetMetadata(PERMISSION, { action, subject } satisfies Permission);

/** Opens a resolver to people who are not signed in. Say why: the reason is in the snapshot of all doors. */
export const Public = (why: string): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, why);
