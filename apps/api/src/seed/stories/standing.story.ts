import { dayAfter, todayInLondon } from '@concord/domain';
import { PolicyChanges, StandingService } from '@concord/features';
import type { DemoPerson } from '../demo-directory.js';
import type { Stage } from './stage.js';

const KEEPERS: readonly DemoPerson[] = ['igManager', 'privacyOfficer', 'inspector', 'housingLead', 'communityLead', 'seniorProbation', 'fireLead', 'lanternLead'];
const DAY = 86_400_000;

/** What agencies keep in date, one of them overdue; and two changes of the policy table, one decided and one waiting. */
export async function keepPapers(stage: Stage, now: Date): Promise<void> {
  const today = todayInLondon(now);
  const lastYear = new Date(now.getTime() - 300 * DAY);
  for (const who of KEEPERS) {
    await stage.act(who, lastYear, async (actor) => {
      const standing = stage.the(StandingService);
      const since = dayAfter(today, -300);
      const isOverdue = who === 'lanternLead';
      await standing.recordDocument(actor, { kind: 'SHARING_AGREEMENT', title: 'Wexcombe information sharing agreement, version 4', whereKept: 'Partnership website', inForceOn: since, reviewOn: dayAfter(today, 65) });
      await standing.recordDocument(actor, { kind: 'APPROPRIATE_POLICY_DOCUMENT', title: 'Appropriate policy document, version 2', whereKept: 'Staff intranet', inForceOn: since, reviewOn: dayAfter(today, isOverdue ? -12 : 20) });
      if (!isOverdue) await standing.recordDocument(actor, { kind: 'PRIVACY_NOTICE', title: 'Privacy notice, version 7', whereKept: 'Public website', inForceOn: since, reviewOn: dayAfter(today, 200) });
    });
  }
  await changePolicy(stage, now);
}

async function changePolicy(stage: Stage, now: Date): Promise<void> {
  const at = (days: number): Date => new Date(now.getTime() + days * DAY);
  const propose = (who: DemoPerson, when: Date, ownerSector: 'FIRE' | 'HOUSING', note: string, reason: string, validFrom: Date) =>
    stage.act(who, when, async (actor) => {
      const changes = stage.the(PolicyChanges);
      const row = (await changes.rows(actor)).find((it) => it.forumCode === 'MARM' && it.ownerSector === ownerSector);
      if (!row) throw new Error('no such row');
      return changes.propose(actor, { forumCode: 'MARM', ownerSector, reason, validFrom, setting: { layers: { ...row.layers, note }, inform: row.inform, overrideUsed: row.overrideUsed } });
    });
  const decided = await propose('igManager', at(-40), 'FIRE', 'Say whether the home fire safety visit was asked for by the person. Oxygen and smoking in bed go to housing as a matter of course.', 'Agreed at the autumn partnership meeting.', at(-30));
  await stage.act('privacyOfficer', at(-35), (actor) => stage.the(PolicyChanges).approve(actor, decided.id, 'As agreed; read with the fire service.', decided.version));
  await propose('igManager', at(-1), 'HOUSING', 'A housing association that is not carrying out a public function uses the recognised legitimate interest of safeguarding. Ask your data protection officer which you are.', 'Two associations joined this autumn and asked.', at(14));
}
