import { type Actor, agreedInWords, fillNotice, formatDate, hasGaps, type LetterRoute, repeatsProtectedWords, routeProblem, RuleBroken } from '@concord/domain';
import { batchedLists, Database, hashOf, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { MeetingService } from '../meetings/index.js';
import { Person, PersonAddress } from '../persons/index.js';
import { ConsentEvent, type Item, ItemService } from '../sharing/index.js';
import { LetterDrafting } from './letter-drafting.service.js';
import { OutcomeLetter } from './outcome-letter.entity.js';

/** What the drafter says is safe to tell the adult; nothing is said that nobody ticked. */
export interface LetterRequest {
  readonly meetingId: string;
  readonly actionIds: readonly string[];
  readonly decisionIds: readonly string[];
  readonly submissionId?: string | undefined;
}

/** Letters to the adult in plain words: drafted from the forum's own text, edited, approved by the chair, sent by a safe way. */
@Injectable()
export class OutcomeLetters {
  constructor(
    private readonly records: Records,
    private readonly meetings: MeetingService,
    private readonly caseFiles: CaseFileService,
    private readonly drafting: LetterDrafting,
    private readonly items: ItemService,
    private readonly database: Database,
  ) {}

  get(actor: Actor, id: string): Promise<OutcomeLetter> {
    return this.records.get(actor, OutcomeLetter, id);
  }

  /** The letters of case files, newest first. */
  readonly ofCaseFile = batchedLists(
    (actor: Actor, caseFileIds: readonly string[]) => this.records.find(actor, OutcomeLetter, { where: { caseFileId: caseFileIds }, order: { createdAt: 'DESC' } }),
    (it) => it.caseFileId,
  );

  /** The same for whoever may see the case file at all; for others there is no such case file. */
  async ofReadable(actor: Actor, caseFileId: string): Promise<OutcomeLetter[]> {
    await this.caseFiles.get(actor, caseFileId);
    return this.ofCaseFile(actor, caseFileId);
  }

  /** Drafts the letter after a meeting. */
  async draft(actor: Actor, { meetingId, actionIds, decisionIds, submissionId }: LetterRequest): Promise<OutcomeLetter> {
    const meeting = await this.meetings.get(actor, meetingId);
    const caseFile = await this.caseFiles.get(actor, meeting.caseFileId);
    const definition = await this.caseFiles.definitionOf(actor, caseFile.id);
    if (!definition.minutesRecipients.adultLetter) throw new RuleBroken('In this forum the lead professional tells the person in words. There is no letter.');
    return this.records.once(actor, OutcomeLetter, submissionId, async () => {
      const agreedPlan = agreedInWords(await this.drafting.safeToState(actor, meeting, definition, actionIds, decisionIds));
      const reviewDate = meeting.nextReviewOn ? formatDate(meeting.nextReviewOn) : undefined;
      const body = fillNotice(definition.notices.afterMeetingToAdult, { agreedPlan, ...(reviewDate ? { reviewDate } : {}), ...(await this.drafting.whomToAsk(actor, caseFile)) });
      return this.records.create(actor, OutcomeLetter, { caseFileId: caseFile.id, meetingId, kind: 'OUTCOME', body });
    });
  }

  /** Drafts the letter that a case closes; called by reviews. */
  async draftForClosure(actor: Actor, caseFileId: string, reason: string): Promise<OutcomeLetter> {
    const caseFile = await this.caseFiles.get(actor, caseFileId);
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const body = fillNotice(definition.notices.closureToAdult, { reason, ...(await this.drafting.whomToAsk(actor, caseFile)) });
    return this.records.create(actor, OutcomeLetter, { caseFileId, meetingId: null, kind: 'CLOSURE', body });
  }

  async reword(actor: Actor, id: string, body: string, version: number): Promise<OutcomeLetter> {
    return this.records.change(actor, 'edit', OutcomeLetter, id, (it) => it.reword(body), version);
  }

  /** The chair approves what the adult will read. @throws RuleBroken while gaps stand, or words that are not for the adult */
  async approve(actor: Actor, id: string, version: number): Promise<OutcomeLetter> {
    const { body, caseFileId } = await this.get(actor, id);
    if (hasGaps(body)) throw new RuleBroken('Fill in what stands in square brackets first.', 'body');
    if (repeatsProtectedWords(body, await this.protectedWords(actor, caseFileId))) {
      throw new RuleBroken('This letter repeats words that another person said, or intelligence. Take them out: they must not reach the adult this way.', 'body');
    }
    return this.records.change(actor, 'approve', OutcomeLetter, id, (it) => it.approve(hashOf(it.body), actor.practitionerId, actor.at), version);
  }

  /** Notes how the letter reached the adult, by a way that the rule for safe contact leaves open (R62). */
  async send(actor: Actor, id: string, route: LetterRoute, keepsSafeContact: boolean, version: number): Promise<OutcomeLetter> {
    const { caseFileId } = await this.get(actor, id);
    const problem = routeProblem(route, await this.safeContactOf(actor, caseFileId), keepsSafeContact);
    if (problem) throw new RuleBroken(problem, 'route');
    return this.records.change(actor, 'settle', OutcomeLetter, id, (it) => it.send(route, actor.practitionerId, actor.at), version);
  }

  /** Notes that somebody prints a letter (T24). */
  async notePrinted(actor: Actor, id: string): Promise<OutcomeLetter> {
    const letter = await this.get(actor, id);
    this.database.current().changed({ action: 'print', subject: 'OutcomeLetter', subjectId: id, caseFileId: letter.caseFileId });
    return letter;
  }

  keepBack(actor: Actor, id: string, reason: string, version: number): Promise<OutcomeLetter> {
    return this.records.change(actor, 'settle', OutcomeLetter, id, (it) => it.keepBack(reason, actor.practitionerId, actor.at), version);
  }

  /** How to reach the person safely: what was written with the person, with where they stay, and when they were last asked. */
  async safeContactOf(actor: Actor, caseFileId: string): Promise<string> {
    const { clusterId } = await this.caseFiles.get(actor, caseFileId);
    const people = await this.records.find(actor, Person, { where: { clusterId } });
    const addresses = await this.records.find(actor, PersonAddress, { where: { personId: people.map((it) => it.id), endedAt: null } });
    const events = await this.records.find(actor, ConsentEvent, { where: { caseFileId }, order: { obtainedAt: 'DESC' } });
    const said = [...people.map((it) => it.safeContact), ...addresses.map((it) => it.contactRule), events.find((it) => it.safeContact.trim() !== '')?.safeContact ?? ''];
    return [...new Set(said.map((it) => it.trim()).filter((it) => it !== ''))].join('. ');
  }

  /** What another person said, and intelligence: never in a letter to the adult. */
  private async protectedWords(actor: Actor, caseFileId: string): Promise<string[]> {
    const items = await this.items.visible(actor, caseFileId);
    const isProtected = ({ category, assertion, handlingCode, toldInConfidence, harmIfSourceKnown }: Item): boolean =>
      PROTECTED.includes(category) || assertion === 'INTELLIGENCE' || assertion === 'HEARSAY' || handlingCode === 'C' || toldInConfidence || harmIfSourceKnown;
    return items.filter(isProtected).map((it) => it.statement);
  }
}

const PROTECTED: readonly string[] = ['THIRD_PARTY', 'POLICE_INTELLIGENCE', 'VICTIM'];
