import { type Actor, type Role, RuleBroken } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Practitioner } from '../practitioners/index.js';
import type { ConsentOverride } from './consent-override.entity.js';

const REVIEWERS: readonly Role[] = ['AUTHORISER', 'SAFEGUARDING_LEAD', 'PRIVACY_OFFICER'];

/** Who decides and who reviews: people of the owner agency, or of one that lends its own where the owner has nobody left. */
@Injectable()
export class Deciders {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  /** The agency whose authorisers are asked. The requester, and another account of the same person, do not count. */
  async authoriserAgencyFor(actor: Actor): Promise<string> {
    const others = await this.othersIn(actor, actor.agencyId, ['AUTHORISER'], [actor.practitionerId]);
    if (others.length > 0) return actor.agencyId;
    const lender = await this.mutualAidOf(actor.agencyId);
    if (!lender) throw new RuleBroken('Your agency has no second authoriser and no agency that lends one. Ask your safeguarding lead to arrange it; if somebody is in danger now, make an urgent release.');
    return lender;
  }

  /** The agency of the third person: the owner's own, else the one that lends, else the one that convenes the forum. */
  async reviewerAgencyFor(actor: Actor, { ownerAgencyId, requestedBy, forumCode }: ConsentOverride): Promise<string> {
    const third = await this.othersIn(actor, ownerAgencyId, REVIEWERS, [requestedBy, actor.practitionerId]);
    if (third.length > 0) return ownerAgencyId;
    const lender = ownerAgencyId === actor.agencyId ? await this.mutualAidOf(ownerAgencyId) : actor.agencyId;
    const [convener] = await this.database.current().query<{ agencyId: string }>('select agency_id as "agencyId" from forum_convening where forum_code = $1', [forumCode]);
    return lender ?? convener?.agencyId ?? ownerAgencyId;
  }

  authorisersOf(actor: Actor, agencyId: string): Promise<Practitioner[]> {
    return this.othersIn(actor, agencyId, ['AUTHORISER'], [actor.practitionerId]);
  }

  reviewersOf(actor: Actor, agencyId: string, except: readonly string[]): Promise<Practitioner[]> {
    return this.othersIn(actor, agencyId, REVIEWERS, except);
  }

  /** Two accounts of one person are one person, as far as their agency's directory knows (R28). */
  async areOnePerson(one: string, other: string): Promise<boolean> {
    const found = await this.database.current().query('select 1 from practitioner a join practitioner b on a.staff_number = b.staff_number and a.agency_id = b.agency_id where a.id = $1 and b.id = $2', [one, other]);
    return one === other || found.length > 0;
  }

  private async othersIn(actor: Actor, agencyId: string, roles: readonly Role[], except: readonly string[]): Promise<Practitioner[]> {
    const people = (await this.records.find(actor, Practitioner, { where: { agencyId, active: true } })).filter((it) => it.roles.some((role) => roles.includes(role)));
    const same = await Promise.all(people.map((it) => Promise.all(except.map((id) => this.areOnePerson(it.id, id)))));
    return people.filter((_, index) => !same[index]?.includes(true));
  }

  private async mutualAidOf(agencyId: string): Promise<string | undefined> {
    const [setting] = await this.database.current().query<{ value: unknown }>(`select value from agency_setting where agency_id = $1 and key = 'mutualAidAgencyId'`, [agencyId]);
    return typeof setting?.value === 'string' ? setting.value : undefined;
  }
}
