import { CaseFileService, ReferralService, SeatService, TriageService } from '@concord/features';
import type { ToldTriage } from '../content/told.js';
import { demoPerson, demoTeam } from '../demo-directory.js';
import type { Scene, Unfolding } from './scene.js';
import type { Stage } from './stage.js';

/** From the first word of a referral to the people at the table. */
export function referralScenes(stage: Stage, it: Unfolding): Scene[] {
  const { begunAt, sentAt, withdrawnAt, triage, seats = [], teams = [] } = it.told;
  return [
    { at: begunAt, what: 'begins the referral', play: () => begin(stage, it) },
    ...(sentAt ? [{ at: sentAt, what: 'sends the referral', play: () => send(stage, it, sentAt) }] : []),
    ...(withdrawnAt ? [{ at: withdrawnAt, what: 'takes the referral back', play: () => withdraw(stage, it, withdrawnAt) }] : []),
    ...(triage ? [{ at: triage.at, what: `triage: ${triage.outcome}`, play: () => decide(stage, it, triage) }] : []),
    ...seats.map(({ who, capacity, at }) => ({
      at,
      what: `seats ${who}`,
      play: () => stage.act('coordinator', at, async (actor) => void (await stage.the(SeatService).seat(actor, it.caseFileId, { practitionerId: demoPerson(who).id, capacity }))),
    })),
    ...teams.map(({ team, at }) => ({
      at,
      what: `seats the team ${team}`,
      play: () => stage.act('coordinator', at, async (actor) => void (await stage.the(SeatService).seat(actor, it.caseFileId, { teamId: demoTeam(team).id, capacity: 'AGENCY_REPRESENTATIVE' }))),
    })),
  ];
}

const begin = (stage: Stage, it: Unfolding): Promise<void> =>
  stage.act(it.told.referrer, it.told.begunAt, async (actor) => {
    const referrals = stage.the(ReferralService);
    const caseFile = await referrals.start(actor, { forumCode: it.told.forum, personId: it.personId });
    it.caseFileId = caseFile.id;
    await referrals.save(actor, { caseFileId: caseFile.id, answers: it.told.answers, version: await draftVersion(stage, actor, caseFile.id) });
  });

const send = (stage: Stage, it: Unfolding, at: Date): Promise<void> =>
  stage.act(it.told.referrer, at, async (actor) => {
    await stage.the(ReferralService).submit(actor, { caseFileId: it.caseFileId, version: await draftVersion(stage, actor, it.caseFileId) });
  });

const withdraw = (stage: Stage, it: Unfolding, at: Date): Promise<void> =>
  stage.act(it.told.referrer, at, async (actor) => {
    await stage.the(ReferralService).withdraw(actor, { caseFileId: it.caseFileId, version: await caseVersion(stage, actor, it.caseFileId) });
  });

const decide = (stage: Stage, it: Unfolding, told: ToldTriage): Promise<void> =>
  stage.act(told.by, told.at, async (actor) => {
    const triage = stage.the(TriageService);
    const common = { caseFileId: it.caseFileId, version: await caseVersion(stage, actor, it.caseFileId), reason: told.reason };
    switch (told.outcome) {
      case 'ACCEPT':
        return void (await triage.accept(actor, { ...common, ownerPractitionerId: demoPerson(told.owner).id, urgency: told.urgency }));
      case 'DECLINE':
        return void (await triage.decline(actor, { ...common, reasonCode: told.code, nextStep: told.nextStep }));
      case 'RETURN':
        return void (await triage.returnForMore(actor, { ...common, reasonCode: told.code, reason: `${told.reason} ${told.nextStep}` }));
      case 'REDIRECT':
        return void (await triage.redirect(actor, { ...common, target: told.code, acceptedBy: told.nextStep.slice(0, 200) }));
    }
  });

type Actor = Parameters<ReferralService['findDraft']>[0];

async function draftVersion(stage: Stage, actor: Actor, caseFileId: string): Promise<number> {
  const draft = await stage.the(ReferralService).findDraft(actor, caseFileId);
  if (!draft) throw new Error('a referral without its draft');
  return draft.version;
}

const caseVersion = async (stage: Stage, actor: Actor, caseFileId: string): Promise<number> => (await stage.the(CaseFileService).get(actor, caseFileId)).version;
