import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

/** In a running meeting nobody is signed out for listening (need-to-know section 5). */
@Injectable()
export class RunningMeetings {
  constructor(private readonly database: Database) {}

  async include(practitionerId: string): Promise<boolean> {
    const [answer] = await this.database.beforeSignIn<{ running: boolean }>('select sec.in_running_meeting($1) as running', [practitionerId]);
    return answer?.running ?? false;
  }
}
