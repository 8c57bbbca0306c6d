import { type Actor, type BlockReason, cleanText, RECORD_CAPACITIES, RuleBroken } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService, SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { Block } from './block.entity.js';

/** Shutting one person out, with the words why. */
export interface ShutOutRequest {
  readonly caseFileId: string;
  readonly practitionerId: string;
  readonly reasonCode: BlockReason;
  readonly reason?: string | undefined;
  readonly until?: Date | undefined;
}

/**
 * Shuts named people out of everything about a person. A block beats every permit, works at the next read, and is shown
 * only to those who look after it.
 */
@Injectable()
export class BlockService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly practitioners: PractitionersService,
    private readonly notifications: NotificationsService,
    private readonly database: Database,
  ) {}

  /** Who is shut out, for those who look after it, newest first. Nobody else gets a single one. */
  async of(actor: Actor, caseFileId: string): Promise<Block[]> {
    const { clusterId } = await this.caseFiles.get(actor, caseFileId);
    return this.records.find(actor, Block, { where: { clusterId }, order: { setAt: 'DESC' } });
  }

  /** Those that wait for the actor's second pair of eyes. */
  async toLookAt(actor: Actor): Promise<Block[]> {
    const waiting = await this.records.find(actor, Block, { where: { needsSecondLook: true, secondLookedAt: null, endedAt: null }, order: { setAt: 'ASC' } });
    return waiting.filter((it) => it.setBy !== actor.practitionerId);
  }

  async shutOut(actor: Actor, caseFileId: string, practitionerIds: readonly string[], reasonCode: BlockReason): Promise<void> {
    for (const practitionerId of new Set(practitionerIds)) await this.set(actor, { caseFileId, practitionerId, reasonCode }, 'shutOutIds');
  }

  /** @throws RuleBroken when it would shut out the actor, somebody shut out already, or a keeper by somebody who is none */
  async set(actor: Actor, request: ShutOutRequest, field = 'practitionerId'): Promise<Block> {
    const { caseFileId, practitionerId, reasonCode, reason = '', until } = request;
    if (practitionerId === actor.practitionerId) throw new RuleBroken('You cannot shut yourself out here. Declare a conflict of interest instead, or tell the co-ordinator.', field);
    if (until && until <= actor.at) throw new RuleBroken('The day must be later than today.', 'until');
    const { clusterId } = await this.caseFiles.get(actor, caseFileId);
    const shutOutIsKeeper = await this.isKeeperShutOutByKeeper(actor, caseFileId, practitionerId, field);
    const { agencyId: practitionerAgencyId } = await this.practitioners.get(actor, practitionerId);
    const block = await this.records.create(actor, Block, {
      clusterId, caseFileId, practitionerId, practitionerAgencyId, reasonCode, reason: cleanText(reason), setBy: actor.practitionerId, setByAgencyId: actor.agencyId,
      setAt: actor.at, validFrom: actor.at, validUntil: until ?? 'infinity', needsSecondLook: shutOutIsKeeper,
    });
    if (shutOutIsKeeper) await this.askForSecondEyes(actor, block);
    return block;
  }

  /** The actor steps back: nothing about the person can be read after this statement, in any case file. */
  async stepBack(actor: Actor, caseFileId: string): Promise<void> {
    // an observer hears the meeting without reading the record, and steps back all the same
    const [file] = await this.database.current().query<{ clusterId: string }>('select cluster_id as "clusterId" from case_file where id = $1', [caseFileId]);
    if (!file) return;
    const { practitionerId, agencyId } = actor;
    await this.records.create(actor, Block, {
      clusterId: file.clusterId, caseFileId, practitionerId, practitionerAgencyId: agencyId, reasonCode: 'CONFLICT_OF_INTEREST', setBy: practitionerId, setByAgencyId: agencyId, setAt: actor.at, validFrom: actor.at, validUntil: 'infinity',
    });
  }

  end(actor: Actor, id: string, reason: string, version: number): Promise<Block> {
    return this.records.change(actor, 'end', Block, id, (it) => it.end(actor.practitionerId, actor.at, cleanText(reason)), version);
  }

  renew(actor: Actor, id: string, until: Date | null, version: number): Promise<Block> {
    return this.records.change(actor, 'renew', Block, id, (it) => it.renew(until, actor.at), version);
  }

  /** The second pair of eyes upholds it, or ends it. */
  look(actor: Actor, id: string, isRight: boolean, reason: string, version: number): Promise<Block> {
    const look = (it: Block): void => {
      it.uphold(actor.practitionerId, actor.at);
      if (!isRight) it.end(actor.practitionerId, actor.at, cleanText(reason));
    };
    return this.records.change(actor, 'lookAt', Block, id, look, version);
  }

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, Block, id);
  }

  /** Otherwise anybody seated could take the case from its chair, and nobody would be left to see it. */
  private async isKeeperShutOutByKeeper(actor: Actor, caseFileId: string, practitionerId: string, field: string): Promise<boolean> {
    const keepers = await this.keepersOf(actor, caseFileId);
    if (!keepers.has(practitionerId)) return false;
    if (keepers.has(actor.practitionerId)) return true;
    throw new RuleBroken('Somebody who keeps this record can be shut out only by another who keeps it. Ring the co-ordinator’s manager now, and record the rest.', field);
  }

  private async keepersOf(actor: Actor, caseFileId: string): Promise<ReadonlySet<string>> {
    const keeping = (await this.seats.seatsOf(actor, caseFileId)).filter((it) => RECORD_CAPACITIES.includes(it.capacity));
    const teamIds = keeping.flatMap((it) => it.teamId ?? []);
    const members = await this.database.current().query<{ id: string }>('select practitioner_id as id from team_member where team_id = any ($1)', [teamIds]);
    return new Set([...keeping.flatMap((it) => it.practitionerId ?? []), ...members.map((it) => it.id)]);
  }

  private async askForSecondEyes(actor: Actor, { id, caseFileId }: Block): Promise<void> {
    if (!caseFileId) return;
    const practitionerIds = [...(await this.keepersOf(actor, caseFileId))];
    await this.notifications.notify(actor, { practitionerIds }, 'SECOND_EYES_NEEDED', { subject: 'Block', subjectId: id, caseFileId });
  }
}
