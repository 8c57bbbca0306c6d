import { type Actor, checkPostcode, cleanText, equalityKey, isIsoDay, RuleBroken, type SuggestionOutcome } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { BlockSuggestion } from './block-suggestion.entity.js';
import { BlockService } from './block.service.js';

/** What somebody tells Concord about themselves, so that they never open the record of somebody close. */
export interface OwnDetails {
  readonly bornOn?: string | undefined;
  readonly homePostcode?: string | undefined;
  readonly homeNumber?: string | undefined;
}

/** What Concord says back: that something is kept, never what. */
export interface SaidAboutMe {
  readonly bornOnSaidAt: Date | null;
  readonly homeSaidAt: Date | null;
}

/** Colleagues who may be close to somebody. The comparison runs behind every guard and tells the one who registers nothing. */
@Injectable()
export class ColleagueService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly caseFiles: CaseFileService,
    private readonly practitioners: PractitionersService,
    private readonly blocks: BlockService,
  ) {}

  /** What waits for an answer about the person of a case file. */
  async suggestions(actor: Actor, caseFileId: string): Promise<BlockSuggestion[]> {
    const { clusterId } = await this.caseFiles.get(actor, caseFileId);
    return this.records.find(actor, BlockSuggestion, { where: { clusterId, settledAt: null }, order: { madeAt: 'ASC' } });
  }

  /** Shuts the colleague out, or says why that is not needed. */
  async settle(actor: Actor, answer: { id: string; caseFileId: string; outcome: SuggestionOutcome; reason: string; version: number }): Promise<BlockSuggestion> {
    const { id, caseFileId, outcome, version } = answer;
    const reason = cleanText(answer.reason);
    const settled = await this.records.change(actor, 'settle', BlockSuggestion, id, (it) => it.settle(outcome, actor.practitionerId, actor.at, reason), version);
    const { clusterId } = await this.caseFiles.get(actor, caseFileId);
    if (clusterId !== settled.clusterId) throw new RuleBroken('This is about somebody else. Open it from their case.');
    if (outcome === 'BLOCKED') await this.blocks.set(actor, { caseFileId, practitionerId: settled.practitionerId, reasonCode: 'SAME_HOME_OR_NAME', reason });
    return settled;
  }

  /** Compares everybody at the table, as often as it changes, with the person whom the case is about. */
  async compare(caseFileId: string): Promise<void> {
    await this.database.current().query('select sec.note_colleagues(person_id, null) from case_file where id = $1', [caseFileId]);
  }

  async mine(): Promise<SaidAboutMe> {
    const rows = await this.database.current().query<{ kind: string; saidAt: Date }>('select kind, said_at as "saidAt" from sec.said_about_me()');
    const saidAt = (kind: string): Date | null => rows.find((it) => it.kind === kind)?.saidAt ?? null;
    return { bornOnSaidAt: saidAt('BORN_ON'), homeSaidAt: saidAt('HOME') };
  }

  /** Keeps what is said as keys that nobody reads, and compares at once. An empty answer takes it back. */
  async say(actor: Actor, { bornOn, homePostcode, homeNumber = '' }: OwnDetails): Promise<SaidAboutMe> {
    if (bornOn && !isIsoDay(bornOn)) throw new RuleBroken('Give your date of birth, such as 27 3 1981.', 'bornOn');
    if (bornOn !== undefined) await this.keep('BORN_ON', bornOn);
    if (homePostcode !== undefined) await this.keepHome(homePostcode, homeNumber);
    const { name } = await this.practitioners.get(actor, actor.practitionerId);
    await this.keep('SURNAME', equalityKey(name.trim().split(/\s+/).at(-1) ?? ''));
    await this.database.current().query('select sec.note_colleagues(null, $1)', [actor.practitionerId]);
    this.database.current().changed({ action: 'say', subject: 'OwnDetails', subjectId: actor.practitionerId });
    return this.mine();
  }

  private async keepHome(postcode: string, number: string): Promise<void> {
    const checked = postcode === '' ? undefined : checkPostcode(postcode);
    if (checked && !checked.ok) throw new RuleBroken(checked.message, 'homePostcode');
    await this.database.current().query(`select sec.say_about_me('HOME', coalesce(sec.home_key($1, $2), ''))`, [number, checked?.ok ? checked.value : '']);
  }

  private async keep(kind: string, key: string): Promise<void> {
    await this.database.current().query('select sec.say_about_me($1, $2)', [kind, key]);
  }
}
