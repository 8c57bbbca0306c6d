import { AsItWasService } from '@concord/features';
import { demoAgency, demoPerson } from '../demo-directory.js';
import type { Scene, Unfolding } from './scene.js';
import { minutesLater, type Stage } from './stage.js';

/** After a complaint, the auditor asks how it was, of an agency and of one practitioner. */
export function lookingBackScenes(stage: Stage, it: Unfolding): Scene[] {
  const [meeting] = it.told.meetings ?? [];
  if (it.told.key !== 'alan' || !meeting) return [];
  const at = minutesLater(meeting.endsAt, 24 * 60);
  return [{ at, what: 'asks how it was', play: () => ask(stage, it, minutesLater(meeting.startsAt, -30), at) }];
}

async function ask(stage: Stage, { caseFileId }: Unfolding, aboutAt: Date, at: Date): Promise<void> {
  const past = stage.the(AsItWasService);
  const about = { caseReference: caseFileId, aboutAt, askedAs: 'AUDITOR' as const };
  await stage.act('auditor', at, (actor) => past.ask(actor, { ...about, agencyId: demoAgency('housing').id, agencyFunction: 'HOUSING', reason: 'Complaint 2026/041: what the landlord knew before the meeting' }));
  await stage.act('auditor', minutesLater(at, 6), (actor) => past.ask(actor, { ...about, practitionerId: demoPerson('housingOfficer').id, reason: 'Complaint 2026/041: what the tenancy officer was shown' }));
}
