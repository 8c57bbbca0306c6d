import { type Actor, type ClosureProblem, closureProblems, type ForumDefinition, gradeIsEnough, type Role, RuleBroken } from '@concord/domain';
import { batchedLists, InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ActionService } from '../agreed-actions/index.js';
import { CaseFileService, ForumDefinitions, SeatService } from '../case-files/index.js';
import { OutcomeLetters } from '../minutes/index.js';
import { Practitioner } from '../practitioners/index.js';
import { Closure, type ClosureContent } from './closure.entity.js';
import { ClosureNotices } from './closure-notices.service.js';

/** Where on the form each problem is put right. */
const FIELD: Record<ClosureProblem['code'], string> = {
  REASON_REFUSED: 'reasonCode',
  REASON_UNKNOWN: 'reasonCode',
  RESIDUAL_RISK_MISSING: 'residualRisk',
  RESIDUAL_RISK_CLAIMS_NONE: 'residualRisk',
  CONTINGENCY_MISSING: 'contingency',
  RETURN_TRIGGER_MISSING: 'returnTrigger',
  NOBODY_TOLD: 'toldAgencyIds',
  AGENCIES_NOT_TOLD: 'toldAgencyIds',
  ADULT_TOLD_MISSING: 'adultTold',
  SENIOR_SIGN_OFF_MISSING: 'signatoryId',
  SENIOR_SIGN_OFF_SAME_PERSON: 'signatoryId',
  SENIOR_SIGN_OFF_GRADE: 'signatoryId',
  RECEIVER_MISSING: 'receiverName',
  RECEIVER_NOT_ACCEPTED: 'receiverName',
  REVIEW_NOT_CONSIDERED: 'reviewConsidered',
};

/** Roles of those who may be asked to sign; their grade they say when they sign. */
const SIGNING: readonly Role[] = ['SAFEGUARDING_LEAD', 'AUTHORISER'];

/** Closing a case file: prepared, signed by somebody senior, accepted by whoever takes it on, then done in one act. */
@Injectable()
export class ClosureService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly actions: ActionService,
    private readonly definitions: ForumDefinitions,
    private readonly notices: ClosureNotices,
    private readonly letters: OutcomeLetters,
  ) {}

  get(actor: Actor, id: string): Promise<Closure> {
    return this.records.get(actor, Closure, id);
  }

  /** The closures of case files, newest first, loaded together. */
  readonly ofCaseFile = batchedLists(
    (actor: Actor, ids: readonly string[]) => this.records.find(actor, Closure, { where: { caseFileId: ids }, order: { createdAt: 'DESC' } }),
    (it) => it.caseFileId,
  );

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, Closure, id);
  }

  /** Begins to close. Non-engagement is refused here already, whoever asks and whoever would sign (T03). */
  async propose(actor: Actor, caseFileId: string, content: ClosureContent, submissionId?: string): Promise<Closure> {
    const { stage, forumCode, forumVersion } = await this.caseFiles.get(actor, caseFileId);
    if (stage !== 'OPEN') throw new RuleBroken('Only an open case file can be closed.');
    await this.refuseUnlessPossible(actor, caseFileId, actor.practitionerId, content);
    const begun = (await this.records.find(actor, Closure, { where: { caseFileId, state: 'PROPOSED' } })).at(0);
    if (begun && !submissionId) throw new RuleBroken('Closing this case file was already begun. Go on with that.');
    return this.records.once(actor, Closure, submissionId, async () => {
      if (begun) throw new RuleBroken('Closing this case file was already begun. Go on with that.');
      const closure = await this.records.create(actor, Closure, { ...content, caseFileId, forumCode, forumVersion, requestedBy: actor.practitionerId });
      await this.notices.ask(actor, closure);
      return closure;
    });
  }

  async reword(actor: Actor, id: string, content: ClosureContent, version: number): Promise<Closure> {
    const { caseFileId, requestedBy } = await this.get(actor, id);
    await this.refuseUnlessPossible(actor, caseFileId, requestedBy, content);
    const closure = await this.records.change(actor, 'edit', Closure, id, (it) => it.reword(content), version);
    await this.notices.ask(actor, closure);
    return this.get(actor, id);
  }

  /** Somebody senior, other than the person asking, signs with the residual risk in front of them, in a grade of the forum. */
  async sign(actor: Actor, id: string, grade: string, note: string, version: number): Promise<Closure> {
    const { chair } = await this.definitionOf(actor, await this.get(actor, id));
    if (!gradeIsEnough(chair, grade)) throw new RuleBroken(`Whoever signs must be at least: ${chair.gradeLabels[chair.minimumGrade] ?? chair.minimumGrade}.`, 'grade');
    return this.records.change(actor, 'sign', Closure, id, (it) => it.sign(grade, note, actor.at), version);
  }

  /** The receiving agency takes the person on. */
  accept(actor: Actor, id: string, note: string, version: number): Promise<Closure> {
    return this.records.change(actor, 'accept', Closure, id, (it) => it.accept(actor.practitionerId, note, actor.at), version);
  }

  /** An area or service that does not use Concord accepted: who said so, when and how, is written down. */
  async noteAcceptance(actor: Actor, id: string, note: string, version: number): Promise<Closure> {
    const { receiverAgencyId } = await this.get(actor, id);
    if (receiverAgencyId) throw new RuleBroken('This agency uses Concord and accepts for itself. Ask it to.', 'note');
    return this.records.change(actor, 'noteAcceptance', Closure, id, (it) => it.accept(actor.practitionerId, note, actor.at), version);
  }

  withdraw(actor: Actor, id: string, reason: string, version: number): Promise<Closure> {
    return this.records.change(actor, 'withdraw', Closure, id, (it) => it.withdraw(reason), version);
  }

  /** Why it may not be closed yet. Nothing, when it may. */
  async problemsOf(actor: Actor, closure: Closure): Promise<ClosureProblem[]> {
    if (closure.state !== 'PROPOSED') return [];
    const definition = await this.definitionOf(actor, closure);
    return closureProblems(definition, closure.request(await this.agenciesWithOpenActions(actor, closure.caseFileId)));
  }

  /** The same for showing: nothing to somebody who only signs and does not sit at the table. */
  async shownProblems(actor: Actor, closure: Closure): Promise<ClosureProblem[]> {
    return (await this.caseFiles.byId(actor, closure.caseFileId)) ? this.problemsOf(actor, closure) : [];
  }

  /** The agencies that still have something to do; each of them must be told (T04). */
  async agenciesWithOpenActions(actor: Actor, caseFileId: string): Promise<string[]> {
    return [...new Set((await this.actions.openOf(actor, caseFileId)).map((it) => it.responsibleAgencyId))];
  }

  /**
   * Closes the case file, tells every agency named in the same act and drafts the letter to the adult.
   * @throws InvalidInput with every reason why not; nothing changes then
   */
  async close(actor: Actor, id: string, version: number): Promise<Closure> {
    const problems = await this.problemsOf(actor, await this.get(actor, id));
    if (problems.length > 0) throw new InvalidInput(problems.map((it) => ({ path: FIELD[it.code], message: it.message })), 'This case file cannot be closed yet.');
    const closure = await this.records.change(actor, 'finish', Closure, id, (it) => it.close(actor.practitionerId, actor.at), version);
    await this.notices.closed(actor, closure);
    await this.writeToAdult(actor, closure);
    await this.caseFiles.close(actor, closure.caseFileId);
    return this.get(actor, id);
  }

  /** The definition by which it is closed. */
  definitionOf(actor: Actor, { forumCode, forumVersion }: Closure): Promise<ForumDefinition> {
    return this.definitions.of(actor, forumCode, forumVersion);
  }

  /** Who may be asked to sign: those who lead or authorise in an agency at the table, and not the person asking. */
  async signatories(actor: Actor, caseFileId: string): Promise<Practitioner[]> {
    await this.caseFiles.get(actor, caseFileId);
    const agencies = [...new Set((await this.seats.seatsOf(actor, caseFileId)).map((it) => it.agencyId))];
    const people = await this.records.find(actor, Practitioner, { where: { agencyId: agencies, active: true }, order: { name: 'ASC' } });
    return people.filter((it) => it.id !== actor.practitionerId && it.roles.some((role) => SIGNING.includes(role)));
  }

  private async refuseUnlessPossible(actor: Actor, caseFileId: string, requestedBy: string, content: ClosureContent): Promise<void> {
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    refuseReason(definition, content.reasonCode);
    const { signatoryId, receiverAgencyId } = content;
    if (signatoryId === requestedBy) throw new RuleBroken('Somebody other than the person asking must sign.', 'signatoryId');
    if (signatoryId && !(await this.signatories(actor, caseFileId)).some((it) => it.id === signatoryId)) {
      throw new RuleBroken('Choose somebody who leads or authorises in an agency at this table.', 'signatoryId');
    }
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const named = [...content.toldAgencyIds.map((id) => [id, 'toldAgencyIds'] as const), ...(receiverAgencyId ? [[receiverAgencyId, 'receiverAgencyId'] as const] : [])];
    const withActions = await this.agenciesWithOpenActions(actor, caseFileId);
    const stranger = named.find(([id]) => !seats.some((it) => it.agencyId === id) && !withActions.includes(id));
    if (stranger) throw new RuleBroken('Choose only agencies that sit at this table.', stranger[1]);
  }

  private async writeToAdult(actor: Actor, { caseFileId, adultTold }: Closure): Promise<void> {
    const { minutesRecipients } = await this.caseFiles.definitionOf(actor, caseFileId);
    // the reason is left to be written in plain words: a code's label may name another forum
    if (minutesRecipients.adultLetter && adultTold !== 'NO') await this.letters.draftForClosure(actor, caseFileId, '');
  }
}

function refuseReason({ refusedClosureReasons, closureReasons }: ForumDefinition, code: string): void {
  const refused = refusedClosureReasons.find((it) => it.code === code);
  if (refused) throw new RuleBroken(refused.message, 'reasonCode');
  if (!closureReasons.some((it) => it.code === code)) throw new RuleBroken('Choose one of the reasons offered for closing.', 'reasonCode');
}
