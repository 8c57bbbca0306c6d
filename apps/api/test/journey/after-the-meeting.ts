import { circulatedProducts } from '@concord/domain';
import type { PersonKey } from '@concord/platform/testing';
import type { Answer } from '../support/index.js';
import { done, good, idOf, type Play, remember } from './play.js';
import { agencyOf, inputOf, newToken, REPRESENTATIVES, type Statement } from './statements.js';

const MINUTES = '{ id state contentHash problems { blockId message } recipients { agencyId agencyFunction reasons problems } blocks { id kind body audience sourceItemIds version } }';
export const COPY = `{ id label product conditions consentWithdrawnOn blocks { kind heading body masked owner { name } handlingText } }`;

/** The minutes are drafted from the record, approved by the chair and sent to every agency that came. */
export async function circulate(play: Play): Promise<void> {
  const meetingId = idOf(play, 'meeting');
  const { id } = good(await play.as('minuteTaker').query(`mutation D($id: ID!) { draftMinutes(meetingId: $id) ${MINUTES} }`, { id: meetingId })).draftMinutes;
  remember(play, 'minutes', id);
  for (const key of ['chair', 'minuteTaker'] as const) await acceptConditions(play, key);
  const { minutes } = good(await play.as('chair').query(`query M($id: ID!) { minutes(id: $id) ${MINUTES} }`, { id }));
  if (minutes.problems.length > 0) throw new Error(`the minutes cannot be approved: ${JSON.stringify(minutes.problems)}`);
  await done(play.as('chair'), 'approveMinutes', { id, contentHash: minutes.contentHash }, 'id state');
  const product = circulatedProducts(play.forum.minutesProducts)[0]?.code;
  const recipients = REPRESENTATIVES.filter((it) => it !== 'socialWorker').map((it) => ({ ...agencyOf(it), product }));
  await done(play.as('chair'), 'issueMinutes', { id, recipients }, 'id state');
}

/** A recipient opens its copy of this case. */
export async function openCopy(play: Play, key: PersonKey): Promise<Answer['data']> {
  const { myMinutesCopies } = good(await play.as(key).query('{ myMinutesCopies(first: 50) { nodes { id caseFileId } } }'));
  const mine = myMinutesCopies.nodes.find((it: { caseFileId: string }) => it.caseFileId === idOf(play, 'caseFile'));
  if (!mine) throw new Error(`${key} has no copy`);
  remember(play, 'minutesCopy', mine.id);
  return good(await play.as(key).query(`mutation O($id: ID!) { openMinutesCopy(id: $id) ${COPY} }`, { id: mine.id })).openMinutesCopy;
}

/** One more statement by the nurse for housing and the council, after everything. */
export async function saySomethingNew(play: Play, changes: Partial<Statement>): Promise<Statement> {
  const statement: Statement = { name: 'new', by: 'nurse', category: 'HEALTH_MENTAL', assertion: 'FACT', to: ['socialWorker', 'housingOfficer'], token: newToken('new'), ...changes };
  const { id } = await done(play.as('nurse'), 'recordItem', { caseFileId: idOf(play, 'caseFile'), ...inputOf(statement, idOf(play, 'person')) });
  remember(play, 'item', id);
  remember(play, 'new', id);
  return statement;
}

/** Those who keep the record read the conditions of what the draft quotes before its words. */
async function acceptConditions(play: Play, key: 'chair' | 'minuteTaker'): Promise<void> {
  const { caseFileItems } = good(await play.as(key).query('query W($id: ID!) { caseFileItems(caseFileId: $id) { items { id wordsShown } } }', { id: idOf(play, 'caseFile') }));
  const closed = caseFileItems.flatMap((it: { items: { id: string; wordsShown: boolean }[] }) => it.items).filter((it: { wordsShown: boolean }) => !it.wordsShown);
  for (const { id } of closed) good(await play.as(key).query('mutation A($id: ID!) { acceptItemConditions(id: $id) { id } }', { id }));
}
