import type { MinutesRecipients } from '../forums/forum-definition.js';
import type { AttendanceStatus, Capacity } from '../words.js';
import type { MinutesReader } from './extract.js';

/** Somebody whose agency may get a copy. */
export interface AttendeeForCopy extends MinutesReader {
  readonly capacity: Capacity;
  readonly status: AttendanceStatus | null;
}

/** Why an agency is proposed. */
export type ProposalReason = 'ATTENDED' | 'SENT_REPORT' | 'HAS_ACTION';

export const proposalReasonLabels: Record<ProposalReason, string> = {
  ATTENDED: 'Was at the meeting',
  SENT_REPORT: 'Sent a report',
  HAS_ACTION: 'Has an action',
};

export interface ProposedRecipient extends MinutesReader {
  readonly reasons: readonly ProposalReason[];
  /** Where an agency only acts, the actions with safety lines are enough. */
  readonly onlyActs: boolean;
}

/** Those who hear and sign, and get no copy unless the definition says so (corrections, MAPPA lay advisers). */
const hearsOnly: readonly Capacity[] = ['OBSERVER', 'STUDENT', 'LAY_ADVISER', 'INTERPRETER', 'ADULT', 'ADVOCATE', 'CARER', 'GUEST'];

/** Who is proposed for a copy, by the definition's rule. The chair may add and leave out; nothing is sent by itself. */
export function proposedRecipients(rule: MinutesRecipients, attendees: readonly AttendeeForCopy[], actionHolders: readonly MinutesReader[]): ProposedRecipient[] {
  if (rule.rule === 'CHAIR_NAMES_EACH') return [];
  const came = attendees.flatMap((it) => reasonsOf(it, rule).map((reason) => ({ reader: it, reason })));
  const acts = rule.rule === 'ATTENDEES_AND_ACTION_HOLDERS' ? actionHolders.map((reader) => ({ reader, reason: 'HAS_ACTION' as const })) : [];
  const byKey = new Map<string, ProposedRecipient>();
  for (const { reader, reason } of [...came, ...acts]) {
    const key = `${reader.agencyId}|${reader.agencyFunction}`;
    const reasons = [...new Set<ProposalReason>([...(byKey.get(key)?.reasons ?? []), reason])];
    byKey.set(key, { agencyId: reader.agencyId, agencyFunction: reader.agencyFunction, reasons, onlyActs: reasons.every((it) => it === 'HAS_ACTION') });
  }
  return [...byKey.values()];
}

function reasonsOf({ capacity, status }: AttendeeForCopy, rule: MinutesRecipients): ProposalReason[] {
  if (hearsOnly.includes(capacity) && !(capacity === 'OBSERVER' && rule.observersGetCopy)) return [];
  if (status === 'ATTENDED') return ['ATTENDED'];
  return status === 'APOLOGIES_WITH_REPORT' ? ['SENT_REPORT'] : [];
}
