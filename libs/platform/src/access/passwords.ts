import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { type PasswordCost, Settings } from '../config/settings.js';

const ARGON2ID = 2;
/** Longer passwords are refused before they cost anything. */
const LONGEST = 200;

/** An argon2id hash in PHC form, for a new password or a seed. */
export const hashPassword = (password: string, cost: PasswordCost): Promise<string> =>
  hash(password, { algorithm: ARGON2ID, ...cost });

/** Checks passwords, taking as long for an unknown account as for a wrong password. */
@Injectable()
export class Passwords {
  private decoy?: Promise<string>;

  constructor(private readonly settings: Settings) {}

  async matches(stored: string | undefined, given: string): Promise<boolean> {
    const password = given.length <= LONGEST ? given : '';
    const matched = await verify(stored ?? (await this.decoyHash()), password);
    return matched && stored !== undefined && password !== '';
  }

  private decoyHash(): Promise<string> {
    return (this.decoy ??= hashPassword('nobody has this password', this.settings.password));
  }
}
