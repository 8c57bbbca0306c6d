import { type Actor, isSecondaryPurpose, RuleBroken, type SecondaryPurpose, secondaryPurposeLabels, secondaryPurposes } from '@concord/domain';
import { Database, Settings } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';

/** A purpose that somebody may choose for a case. */
export interface PurposeOption {
  readonly code: string;
  readonly label: string;
  /** What it opens, in a sentence. */
  readonly hint: string;
  readonly isUsual: boolean;
}

/** What somebody said they work on, while it lasts. */
export interface WorkingOn {
  readonly caseFileId: string | null;
  readonly reference: string | null;
  readonly purpose: string;
  readonly label: string;
  readonly isSecondary: boolean;
  readonly until: Date;
}

const MINUTE = 60_000;
const SECONDARY_HINT = 'Shows what your own agency holds and what was released for this. Staff safety and urgent releases stay.';

/**
 * For what somebody reads (governance 5.9): said once for a case, kept with the session, stamped on every entry of the audit.
 * Nothing waits for it: without it reads are stamped with the ordinary purpose, as not said.
 */
@Injectable()
export class WorkingOnService {
  constructor(
    private readonly database: Database,
    private readonly caseFiles: CaseFileService,
    private readonly settings: Settings,
  ) {}

  /** What this session works on now. */
  async current(actor: Actor): Promise<WorkingOn | null> {
    const { workingOn, purpose } = actor;
    if (!workingOn) return null;
    const reference = workingOn.caseFileId ? await this.referenceOf(actor, workingOn.caseFileId) : null;
    return { ...workingOn, reference, purpose, label: await this.labelOf(actor, workingOn.caseFileId, purpose), isSecondary: isSecondaryPurpose(purpose) };
  }

  /** Purposes for a case, the usual one of its forum first. */
  async options(actor: Actor, caseFileId: string): Promise<PurposeOption[]> {
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const usual: PurposeOption = { code: definition.purposeCode, label: `${definition.shortTitle}: the work on this case`, hint: 'What agencies shared for the care and safety of the person and others.', isUsual: true };
    return [usual, ...secondaryPurposes.map((code): PurposeOption => ({ code, label: secondaryPurposeLabels[code], hint: SECONDARY_HINT, isUsual: false }))];
  }

  /** Says it: ends what was said before, lasts for a while, and as long as a running meeting does. */
  async begin(actor: Actor, caseFileId: string, asked?: string): Promise<WorkingOn> {
    const file = await this.caseFiles.get(actor, caseFileId);
    const chosen = (await this.options(actor, caseFileId)).find((it) => (asked ? it.code === asked : it.isUsual));
    if (!chosen) throw new RuleBroken('Choose one of the purposes in the list.', 'purpose');
    const purpose = chosen.code;
    const until = new Date(actor.at.getTime() + this.settings.session.purposeMinutes * MINUTE);
    await this.database.current().query('select sec.work_on($1, $2, $3, $4)', [actor.sessionId, purpose, caseFileId, until]);
    this.database.current().changed({ action: 'beginWork', subject: 'Session', subjectId: actor.sessionId, caseFileId, detail: { purpose, until: until.toISOString() } });
    return { caseFileId, reference: file.reference, purpose, label: chosen.label, isSecondary: isSecondaryPurpose(purpose), until };
  }

  async stop(actor: Actor): Promise<boolean> {
    await this.database.current().query('select sec.stop_work($1)', [actor.sessionId]);
    this.database.current().changed({ action: 'stopWork', subject: 'Session', subjectId: actor.sessionId, caseFileId: actor.workingOn?.caseFileId ?? undefined });
    return true;
  }

  private async labelOf(actor: Actor, caseFileId: string | null, purpose: string): Promise<string> {
    if (isSecondaryPurpose(purpose)) return secondaryPurposeLabels[purpose satisfies SecondaryPurpose];
    if (!caseFileId) return 'Care and safety';
    const options = await this.options(actor, caseFileId).catch(() => []); // they may have left the table meanwhile
    return options.find((it) => it.code === purpose)?.label ?? 'Care and safety';
  }

  private async referenceOf(actor: Actor, caseFileId: string): Promise<string | null> {
    return this.caseFiles.get(actor, caseFileId).then((it) => it.reference, () => null);
  }
}
