import { type Actor, type Facts, RuleBroken, type World } from '@concord/domain';
import { Database, Forbidden, NotFound, Records, rulesVersion } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { Item, ItemWords } from '../sharing/index.js';
import { type PastDirectory, PastFacts, type PastItem, type Showing } from './past-facts.loader.js';
import { PastQuestion } from './past-question.entity.js';
import type { AskHowItWasInput } from './past-question.input.js';
import { practitionerAt, readersOf } from './past-readers.js';
import { Replay, type Replayed } from './replay.js';

/** One item: whether it could be seen, why, and whether it was. */
export interface PastLine {
  readonly itemId: string;
  readonly category: string;
  readonly ownerAgencyId: string;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly entitled: boolean;
  readonly step: string;
  readonly why: string;
  readonly basis: string | null;
  readonly basisSince: Date | null;
  readonly basisEndedAt: Date | null;
  readonly policyVersion: string | null;
  readonly timesShown: number;
  readonly lastShownAt: Date | null;
  readonly lastShownTo: string | null;
  /** Showings for which the replay of that very read says no: none, or something is to be looked into. */
  readonly unexplained: number;
  /** The words, where the asker may read them today; never to an auditor. */
  readonly statement: string | null;
}

export interface AsItWas {
  readonly question: PastQuestion;
  readonly rulesNow: string;
  /** The version of the rules by which the last read before the instant was answered, where one is known. */
  readonly rulesThen: string | null;
  readonly lines: readonly PastLine[];
}

/** What an agency or a practitioner could see of a case file at a past instant, and what they were shown. */
@Injectable()
export class AsItWasService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly practitioners: PractitionersService,
    private readonly facts: PastFacts,
    private readonly words: ItemWords,
    private readonly caseFiles: CaseFileService,
  ) {}

  /** Asks. The question is kept with its reason and enters the chain, whatever the answer. */
  async ask(actor: Actor, input: AskHowItWasInput): Promise<PastQuestion> {
    if (input.aboutAt > actor.at) throw new RuleBroken('This time has not come yet. Give one in the past.', 'aboutAt');
    const caseFile = await this.caseOf(input.caseReference);
    const { agencyId, agencyFunction } = await this.subjectOf(actor, input);
    const values = { ...caseFile, agencyId, agencyFunction, practitionerId: input.practitionerId ?? null, aboutAt: input.aboutAt, reason: input.reason, askedAs: input.askedAs };
    return this.records.once(actor, PastQuestion, input.submissionId, () =>
      this.write(actor, { ...values, askedBy: actor.practitionerId, askedByAgencyId: actor.agencyId }),
    );
  }

  /** The asker's earlier questions, newest first. */
  mine(actor: Actor): Promise<PastQuestion[]> {
    return this.records.find(actor, PastQuestion, { order: { createdAt: 'DESC' }, first: 50 });
  }

  /** The answer, worked out anew each time: the past does not change. */
  async answer(actor: Actor, questionId: string): Promise<AsItWas> {
    const question = await this.records.get(actor, PastQuestion, questionId);
    const [items, world, directory] = [await this.facts.itemsOf(question.id), await this.facts.worldOf(question.id), await this.facts.directoryOf(question.id)];
    const showings = await this.facts.shown(question.id, items);
    const readers = readersOf(question, directory, seated(world, question));
    const replay = new Replay(seated(world, question), question.caseFileId, { at: question.aboutAt });
    const words = await this.wordsOf(actor, question, items);
    const lines = items.map((item) => {
      const shown = showings.filter((it) => it.item === item.id);
      return { ...lineOf(item, replay.askAll(readers, item)), ...shownAs(shown), unexplained: unexplained(shown, item, question, world, directory), statement: words.get(item.id) ?? null };
    });
    return { question, rulesNow: rulesVersion, rulesThen: showings[showings.length - 1]?.rules ?? null, lines };
  }

  /** Whoever may not ask about a case that they cannot read gets the answer of one that does not exist. */
  private async write(actor: Actor, question: Partial<PastQuestion> & Pick<PastQuestion, 'caseFileId'>): Promise<PastQuestion> {
    try {
      return await this.records.create(actor, PastQuestion, question);
    } catch (problem) {
      if (problem instanceof Forbidden) await this.caseFiles.get(actor, question.caseFileId);
      throw problem;
    }
  }

  private async caseOf(reference: string): Promise<Pick<PastQuestion, 'caseFileId' | 'clusterId' | 'reference'>> {
    const [found] = await this.database.current().query<Pick<PastQuestion, 'caseFileId' | 'clusterId' | 'reference'>>(
      'select case_file_id as "caseFileId", cluster_id as "clusterId", reference from sharing.past_case($1)',
      [reference.trim()],
    );
    if (found) return found;
    this.database.current().refused({ action: 'create', subject: 'PastQuestion', code: 'NOT_FOUND' });
    throw new NotFound();
  }

  private async subjectOf(actor: Actor, { agencyId, agencyFunction, practitionerId }: AskHowItWasInput): Promise<Pick<PastQuestion, 'agencyId' | 'agencyFunction'>> {
    if (practitionerId) return { agencyId: (await this.practitioners.get(actor, practitionerId)).agencyId, agencyFunction: null };
    if (!agencyId || !agencyFunction) throw new RuleBroken('Choose an agency and what it does, or a person.', 'agencyId');
    return { agencyId, agencyFunction };
  }

  /** Owners see their own words, and those at the table what they may read today, its conditions accepted. Auditors see none. */
  private async wordsOf(actor: Actor, { askedAs }: PastQuestion, items: readonly PastItem[]): Promise<ReadonlyMap<string, string>> {
    if (askedAs === 'AUDITOR' || items.length === 0) return new Map();
    const visible = await this.records.find(actor, Item, { where: { id: items.map((it) => it.id) } });
    const readable = await this.words.readableOf(actor, visible.map((it) => it.id));
    return new Map(visible.filter((it) => readable.has(it.id)).map((it) => [it.id, it.statement]));
  }
}

/** Where the agency asked about had a seat of any kind then, its contact point is asked as if the seat were the agency's. */
function seated(world: World, { agencyId, agencyFunction, practitionerId }: PastQuestion): World {
  if (practitionerId) return world;
  const own = (world.participation ?? []).filter((it) => it['agencyId'] === agencyId && it['agencyFunction'] === agencyFunction);
  const asAgency = own.map((it): Facts => ({ ...it, teamId: null, practitionerId: null }));
  return { ...world, participation: [...(world.participation ?? []), ...asAgency] };
}

function lineOf(item: PastItem, replayed: Replayed | undefined) {
  const entitled = replayed?.decided.outcome === 'ALLOWED';
  const step = replayed?.decided.step;
  const release = entitled ? (replayed?.release ?? null) : null;
  return {
    itemId: item.id,
    category: item.category,
    ownerAgencyId: item.ownerAgencyId,
    recordedAt: item.createdAt,
    withdrawnAt: item.withdrawnAt,
    entitled,
    step: step?.key ?? 'NOT_IN_DIRECTORY',
    why: entitled ? `${replayed?.way ?? step?.whenMet ?? ''}.` : `${step?.whenNotMet ?? 'Was not in the directory then'}.`,
    basis: (release?.['basis'] as string | undefined) ?? null,
    basisSince: (release?.['validFrom'] as Date | undefined) ?? null,
    basisEndedAt: (release?.['endedLater'] as Date | undefined) ?? null,
    policyVersion: (release?.['policyVersion'] as string | undefined) ?? null,
  };
}

const shownAs = (shown: readonly Showing[]): Pick<PastLine, 'timesShown' | 'lastShownAt' | 'lastShownTo'> => {
  const last = shown[shown.length - 1];
  return { timesShown: shown.length, lastShownAt: last?.at ?? null, lastShownTo: last?.practitioner ?? null };
};

/** Each showing replayed in the snapshot it was read in, as the person who read it. */
function unexplained(shown: readonly Showing[], item: PastItem, { caseFileId }: PastQuestion, world: World, directory: PastDirectory): number {
  return shown.filter(({ practitioner, at, acted, snapshot }) => {
    const who = practitionerAt(directory, practitioner, at, acted);
    return !who || new Replay(world, caseFileId, { at, snapshot: snapshot ?? undefined }).ask(who, item).decided.outcome !== 'ALLOWED';
  }).length;
}
