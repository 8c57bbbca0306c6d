import { type Actor, addWorkingDays, cleanText, londonInstant, restrictionClocks, type RestrictionQuestion, restrictionProblem, RuleBroken, type SeatedPeople, todayInLondon } from '@concord/domain';
import { Database, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService, SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { NamedPerson, RecordRestriction } from './record-restriction.entity.js';

export interface RestrictionRequest {
  readonly caseFileId: string;
  readonly reason: string;
  readonly until: Date;
  readonly practitionerIds: readonly string[];
}

/**
 * A record that only named people see. It closes at once, for months and never for ever; a second person who keeps the
 * record looks at it within two working days; what opens it again, or makes it last, takes two.
 */
@Injectable()
export class RestrictionService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly agencies: AgenciesService,
    private readonly notifications: NotificationsService,
  ) {}

  /** The one that holds, for those who look after it. */
  async of(actor: Actor, caseFileId: string): Promise<RecordRestriction | null> {
    await this.caseFiles.get(actor, caseFileId);
    const all = await this.records.find(actor, RecordRestriction, { where: { caseFileId, endedAt: null } });
    return all.find((it) => it.isLive(actor.at)) ?? null;
  }

  async namedIn(actor: Actor, { id }: RecordRestriction): Promise<NamedPerson[]> {
    return (await this.records.find(actor, NamedPerson, { where: { restrictionId: id } })).filter((it) => it.isLive(actor.at));
  }

  async restrict(actor: Actor, { caseFileId, reason, until, practitionerIds }: RestrictionRequest): Promise<RecordRestriction> {
    if (await this.of(actor, caseFileId)) throw new RuleBroken('This record is restricted already. Name more people, or ask to make it last longer.');
    const { lookWorkingDays, longestDays } = await this.clocksOf(actor, caseFileId);
    refuseUnlessInTime(actor, until, longestDays);
    const named = new Set([actor.practitionerId, ...practitionerIds]);
    const problem = restrictionProblem(named, actor.practitionerId, await this.seatedPeople(actor, caseFileId));
    if (problem) throw new RuleBroken(problem, 'practitionerIds');
    const lookBy = londonInstant(addWorkingDays(todayInLondon(actor.at), lookWorkingDays), '17:00') ?? actor.at;
    const restriction = await this.records.create(actor, RecordRestriction, { id: newId(), caseFileId, reason: cleanText(reason), setBy: actor.practitionerId, setAt: actor.at, lookBy, validUntil: until });
    for (const practitionerId of named) await this.write(actor, restriction, practitionerId);
    await this.tellNamed(actor, restriction);
    return restriction;
  }

  private async clocksOf(actor: Actor, caseFileId: string): Promise<ReturnType<typeof restrictionClocks>> {
    return restrictionClocks((await this.caseFiles.definitionOf(actor, caseFileId)).clocks);
  }

  /** One more person may see it. */
  async name(actor: Actor, id: string, practitionerId: string, version: number): Promise<RecordRestriction> {
    const restriction = await this.records.change(actor, 'name', RecordRestriction, id, () => undefined, version);
    const already = (await this.namedIn(actor, restriction)).some((it) => it.practitionerId === practitionerId);
    if (already) throw new RuleBroken('This person is named already.', 'practitionerId');
    await this.write(actor, restriction, practitionerId);
    return restriction;
  }

  /** The second pair of eyes: it was right, or it ends now. */
  async look(actor: Actor, id: string, isRight: boolean, version: number): Promise<RecordRestriction> {
    const looked = await this.records.change(actor, 'lookAt', RecordRestriction, id, (it) => it.look(actor.practitionerId, actor.at), version);
    return isRight ? looked : this.endNow(actor, looked);
  }

  /** Asks to end it or to make it last longer. Nothing changes until somebody else agrees. */
  async ask(actor: Actor, id: string, question: { what: RestrictionQuestion; reason: string; until?: Date | undefined }, version: number): Promise<RecordRestriction> {
    const { what, reason, until } = question;
    const { caseFileId } = await this.records.get(actor, RecordRestriction, id);
    if (what === 'EXTEND') refuseUnlessInTime(actor, until, (await this.clocksOf(actor, caseFileId)).longestDays);
    const asked = await this.records.change(actor, 'ask', RecordRestriction, id, (it) => it.ask(what, actor.practitionerId, actor.at, cleanText(reason), until ?? null), version);
    await this.tellNamed(actor, asked);
    return asked;
  }

  async answer(actor: Actor, id: string, agrees: boolean, version: number): Promise<RecordRestriction> {
    const before = await this.records.get(actor, RecordRestriction, id);
    const isEnd = agrees && before.asked === 'END';
    if (isEnd) await this.setEndOfNames(actor, before, actor.at);
    const answered = await this.records.change(actor, 'answer', RecordRestriction, id, (it) => it.answer(agrees, actor.practitionerId, actor.at), version);
    if (agrees && !isEnd) await this.setEndOfNames(actor, answered, answered.validUntil);
    return answered;
  }

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, RecordRestriction, id);
  }

  private async endNow(actor: Actor, restriction: RecordRestriction): Promise<RecordRestriction> {
    await this.setEndOfNames(actor, restriction, actor.at);
    return this.records.change(actor, 'ask', RecordRestriction, restriction.id, (it) => it.end(actor.practitionerId, actor.at));
  }

  /** Everybody is named for as long as the restriction holds, no less: a name that ended alone would shut somebody out. */
  private async setEndOfNames(actor: Actor, restriction: RecordRestriction, until: Date): Promise<void> {
    const named = await this.namedIn(actor, restriction);
    const [own, others] = [named.filter((it) => it.practitionerId === actor.practitionerId), named.filter((it) => it.practitionerId !== actor.practitionerId)];
    for (const { id } of [...others, ...own]) await this.records.change(actor, 'change', NamedPerson, id, (it) => it.until(until));
  }

  private async write(actor: Actor, { id: restrictionId, caseFileId, validUntil }: RecordRestriction, practitionerId: string): Promise<void> {
    await this.records.create(actor, NamedPerson, { caseFileId, restrictionId, practitionerId, setBy: actor.practitionerId, validFrom: actor.at, validUntil });
  }

  private async tellNamed(actor: Actor, restriction: RecordRestriction): Promise<void> {
    const practitionerIds = (await this.namedIn(actor, restriction)).map((it) => it.practitionerId);
    await this.notifications.notify(actor, { practitionerIds }, 'SECOND_EYES_NEEDED', { subject: 'RecordRestriction', subjectId: restriction.id, caseFileId: restriction.caseFileId });
  }

  private async seatedPeople(actor: Actor, caseFileId: string): Promise<SeatedPeople[]> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const people = await this.database.current().query<{ teamId: string | null; agencyId: string; id: string }>(
      `select null as "teamId", agency_id as "agencyId", id from practitioner where is_contact_point and active and agency_id = any ($1)
       union all select m.team_id, p.agency_id, p.id from team_member m join practitioner p on p.id = m.practitioner_id
         where m.team_id = any ($2) and m.valid_from <= $3 and m.valid_until > $3 and p.active`,
      [seats.map((it) => it.agencyId), seats.flatMap((it) => it.teamId ?? []), actor.at],
    );
    return Promise.all(
      seats.map(async ({ agencyId, agencyFunction, capacity, practitionerId, teamId }) => ({
        agencyId, agencyFunction, capacity,
        agencyName: (await this.agencies.byId(actor, agencyId))?.name ?? 'an agency',
        practitionerIds: practitionerId ? [practitionerId] : people.filter((it) => (teamId ? it.teamId === teamId : it.teamId === null && it.agencyId === agencyId)).map((it) => it.id),
      })),
    );
  }
}

const DAY = 86_400_000;
function refuseUnlessInTime(actor: Actor, until: Date | undefined, longestDays: number): void {
  if (!until || until <= actor.at) throw new RuleBroken('Give a day later than today.', 'until');
  if (until.getTime() > actor.at.getTime() + longestDays * DAY) throw new RuleBroken(`A restriction holds for ${longestDays} days at most. Two people can make it last longer then.`, 'until');
}
