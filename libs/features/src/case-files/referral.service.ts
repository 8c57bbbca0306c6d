import { randomBytes } from 'node:crypto';
import {
  type Actor,
  type Answers,
  cleanAnswers,
  codedAnswers,
  decideBy,
  type ForumDefinition,
  itemsFromAnswers,
  londonDate,
  randomReference,
  RuleBroken,
  shutGates,
  thresholdFindings,
  todayInLondon,
  urgencyFrom,
  validateAnswers,
} from '@concord/domain';
import { EditConflict, InvalidInput, newId, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { PersonService } from '../persons/index.js';
import { CaseFile } from './case-file.entity.js';
import { CaseFileEvents } from './case-file-events.js';
import { CaseFileService } from './case-file.service.js';
import { ForumDefinitions } from './forum-definitions.service.js';
import { ReferralDraft } from './referral-draft.entity.js';
import { Referral } from './referral.entity.js';
import type {
  SaveReferralInput,
  StartReferralInput,
  SubmitReferralInput,
  WithdrawReferralInput,
} from './referral.input.js';
import { SeatService } from './seat.service.js';

/** Referring: begin, save, send, take back. Sending always starts the clock of a decision (T25). */
@Injectable()
export class ReferralService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly definitions: ForumDefinitions,
    private readonly seats: SeatService,
    private readonly people: PersonService,
    private readonly events: CaseFileEvents,
    private readonly notifications: NotificationsService,
  ) {}

  /** Begins a referral, or gives back the one that the actor has begun for this person and has not sent. */
  start(actor: Actor, { forumCode, personId, submissionId }: StartReferralInput): Promise<CaseFile> {
    return this.records.once(actor, CaseFile, submissionId, async () => {
      const person = await this.people.get(actor, personId);
      const definition = await this.definitions.latest(actor, forumCode);
      await this.definitions.conveningOf(actor, forumCode);
      const [begun] = await this.records.find(actor, CaseFile, {
        where: { personId, forumCode, stage: 'DRAFT', createdBy: actor.practitionerId },
      });
      return begun ?? this.begin(actor, definition, person);
    });
  }

  /** Keeps what is written so far. A draft may be incomplete, but what is there must fit its question. */
  async save(actor: Actor, { caseFileId, answers, version }: SaveReferralInput): Promise<CaseFile> {
    const caseFile = await this.caseFiles.get(actor, caseFileId);
    this.refuseUnlessWritten(caseFile);
    const draft = await this.draftOf(actor, caseFileId);
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const cleaned = this.checked(actor, definition, answers, false);
    await this.records.change(actor, 'save', ReferralDraft, draft.id, (it) => it.save(cleaned, actor.at), version);
    return caseFile;
  }

  /** Sends the referral to the team that triages this forum. Its words become items of the referring agency. */
  submit(actor: Actor, { caseFileId, version, submissionId }: SubmitReferralInput): Promise<CaseFile> {
    return this.records.once(actor, CaseFile, submissionId, async () => {
      this.refuseUnlessWritten(await this.caseFiles.get(actor, caseFileId));
      const draft = await this.draftOf(actor, caseFileId);
      if (draft.version !== version) throw new EditConflict();
      const definition = await this.caseFiles.definitionOf(actor, caseFileId);
      const answers = this.checked(actor, definition, draft.answers, true);
      const due = decideBy(definition, todayInLondon(actor.at));
      await this.records.change(actor, 'submit', CaseFile, caseFileId, (it) => it.submit(due));
      await this.send(actor, caseFileId, definition, answers, due);
      return this.caseFiles.get(actor, caseFileId);
    });
  }

  /** Takes back a referral that nobody has accepted yet. */
  async withdraw(actor: Actor, { caseFileId, version }: WithdrawReferralInput): Promise<CaseFile> {
    const before = await this.caseFiles.get(actor, caseFileId);
    const withdrawn = await this.records.change(
      actor,
      'withdraw',
      CaseFile,
      caseFileId,
      (it) => it.withdraw(actor.at),
      version,
    );
    if (before.stage === 'REFERRED') await this.tellTriage(actor, withdrawn);
    return withdrawn;
  }

  /** The referral of a case file, where the actor may read it. */
  async of(actor: Actor, caseFileId: string): Promise<Referral | null> {
    const [referral] = await this.records.find(actor, Referral, { where: { caseFileId } });
    return referral ?? null;
  }

  /** The referrals that the actor has made, newest first, with what was decided. */
  mine(
    actor: Actor,
    { first, after }: { first?: number | undefined; after?: string | undefined },
  ): Promise<Page<Referral>> {
    return this.records.page(actor, Referral, {
      where: { referrerId: actor.practitionerId },
      order: { createdAt: 'DESC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  /** The referrer's own draft; null for everybody else. */
  async findDraft(actor: Actor, caseFileId: string): Promise<ReferralDraft | null> {
    const [draft] = await this.records.find(actor, ReferralDraft, { where: { caseFileId } });
    return draft ?? null;
  }

  private async begin(
    actor: Actor,
    definition: ForumDefinition,
    person: { id: string; clusterId: string },
  ): Promise<CaseFile> {
    const id = newId();
    await this.records.create(actor, CaseFile, {
      id,
      reference: randomReference(randomBytes(16)),
      forumCode: definition.code,
      forumVersion: definition.version,
      personId: person.id,
      clusterId: person.clusterId,
      stage: 'DRAFT',
      createdByAgencyId: actor.agencyId,
    });
    await this.seats.seat(actor, id, { practitionerId: actor.practitionerId, capacity: 'REFERRER' });
    const made = { caseFileId: id, referrerId: actor.practitionerId };
    await this.records.create(actor, Referral, {
      ...made,
      referringAgencyId: actor.agencyId,
      answers: {},
      findings: [],
      shutGates: [],
    });
    await this.records.create(actor, ReferralDraft, { ...made, answers: {}, savedAt: actor.at });
    return this.caseFiles.get(actor, id);
  }

  private async send(
    actor: Actor,
    caseFileId: string,
    definition: ForumDefinition,
    answers: Answers,
    due: string,
  ): Promise<void> {
    const today = todayInLondon(actor.at);
    const referral = await this.referralOf(actor, caseFileId);
    const convening = await this.definitions.conveningOf(actor, definition.code);
    await this.seats.seat(actor, caseFileId, { teamId: convening.teamId, capacity: 'CO_ORDINATOR' });
    const sent = {
      answers: codedAnswers(definition.referralForm, answers),
      urgency: urgencyFrom(definition, answers),
      decideBy: due,
      findings: thresholdFindings(definition, answers, today).map((it) => it.key),
      shutGates: shutGates(definition, answers, today).map((it) => it.key),
    };
    await this.records.change(actor, 'submit', Referral, referral.id, (it) => it.send(sent, actor.at));
    await this.events.emit('submitted', actor, {
      caseFileId,
      conveningAgencyId: convening.agencyId,
      conveningFunction: convening.agencyFunction,
      answers: itemsFromAnswers(definition.referralForm, answers, today).map(({ fieldKey, ...rest }) => ({
        key: fieldKey,
        ...rest,
      })),
    });
    await this.notifications.notify(actor, { teamId: convening.teamId }, 'REFERRAL_RECEIVED', {
      subject: 'CaseFile',
      subjectId: caseFileId,
      caseFileId,
    });
  }

  /** Answers as they are kept. @throws InvalidInput with a message beside each answer that needs attention */
  private checked(actor: Actor, { referralForm }: ForumDefinition, answers: unknown, submitting: boolean): Answers {
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
      throw new InvalidInput([{ path: 'answers', message: 'Send the answers as one object, by question.' }]);
    const cleaned = cleanAnswers(answers as Answers);
    const problems = validateAnswers(referralForm, cleaned, { submitting, onDate: londonDate(actor.at) });
    if (problems.length > 0)
      throw new InvalidInput(problems.map(({ key, message }) => ({ path: `answers.${key}`, message })));
    return cleaned;
  }

  private refuseUnlessWritten({ stage }: CaseFile): void {
    if (stage !== 'DRAFT' && stage !== 'RETURNED')
      throw new RuleBroken('This referral was sent and can no longer be changed. Tell the co-ordinator what is new.');
  }

  private async tellTriage(actor: Actor, { id, forumCode }: CaseFile): Promise<void> {
    const { teamId } = await this.definitions.conveningOf(actor, forumCode);
    await this.notifications.notify(actor, { teamId }, 'REFERRAL_RECEIVED', {
      subject: 'CaseFile',
      subjectId: id,
      caseFileId: id,
    });
  }

  private async draftOf(actor: Actor, caseFileId: string): Promise<ReferralDraft> {
    await this.caseFiles.get(actor, caseFileId);
    const draft = await this.findDraft(actor, caseFileId);
    if (!draft) throw new RuleBroken('Only the person who began this referral writes and sends it.');
    return draft;
  }

  private async referralOf(actor: Actor, caseFileId: string): Promise<Referral> {
    const referral = await this.of(actor, caseFileId);
    if (!referral) throw new Error('a case file without its referral');
    return referral;
  }
}
