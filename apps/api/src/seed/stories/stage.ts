import type { Actor, AgencyFunction } from '@concord/domain';
import { Database } from '@concord/platform';
import type { Abstract, INestApplicationContext, Type } from '@nestjs/common';
import type { Recipient } from '../content/told.js';
import { recipients } from '../content/told.js';
import { type DemoAgency, demoAgency, type DemoPerson, demoPerson } from '../demo-directory.js';

const SESSION = '00000000-0000-7000-8000-00000000dec0';

/** Where the demonstration is acted out: the real services, each operation by somebody at a moment in the past. */
export class Stage {
  private readonly database: Database;

  constructor(private readonly app: INestApplicationContext) {
    this.database = app.get(Database, { strict: false });
  }

  /** One of the application's services. */
  the<T>(service: Type<T> | Abstract<T>): T {
    return this.app.get(service, { strict: false });
  }

  /** One operation of one person: saved with its audit, or not at all. */
  act<T>(who: DemoPerson, at: Date, work: (actor: Actor) => Promise<T>): Promise<T> {
    const actor = actorFor(who, at);
    return this.database.run(actor, 'change', () => work(actor));
  }
}

export function actorFor(key: DemoPerson, at: Date): Actor {
  const { id, agencyId, agencyFunction, roles, teamIds = [], isContactPoint = false } = demoPerson(key);
  return {
    practitionerId: id,
    agencyId,
    agencyFunction,
    sector: sectorOf(agencyId),
    roles,
    teamIds,
    isContactPoint,
    standing: 'GOOD',
    assurance: 'PASSWORD',
    purpose: 'CARE_AND_SAFETY',
    sessionId: SESSION,
    at,
  };
}

const agencyKeys = ['council', 'mentalHealth', 'community', 'police', 'probation', 'prison', 'housing', 'fire', 'lantern', 'haven', 'ambulance'] as const satisfies readonly DemoAgency[];

function sectorOf(agencyId: string): Actor['sector'] {
  const agency = agencyKeys.map(demoAgency).find((it) => it.id === agencyId);
  if (!agency) throw new Error('somebody of no agency');
  return agency.sector;
}

export function recipient(key: Recipient): { agencyId: string; agencyFunction: AgencyFunction } {
  const [agency, agencyFunction] = recipients[key];
  return { agencyId: demoAgency(agency).id, agencyFunction };
}

export const minutesLater = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
