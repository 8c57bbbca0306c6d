import { randomBytes } from 'node:crypto';
import type { AgencyFunction, AssertionType, Category, WithheldStyle } from '@concord/domain';
import { type PersonKey, testPerson } from '@concord/platform/testing';

/** What somebody's agency brings to the meeting. Its words hold a token that stands nowhere else. */
export interface Statement {
  readonly name: string;
  readonly by: PersonKey;
  readonly category: Category;
  readonly assertion: AssertionType;
  /** One person of each agency that is to get it. */
  readonly to: readonly PersonKey[];
  readonly token: string;
  readonly handlingText?: string;
  readonly withheldStyle?: WithheldStyle;
}

/** Those who represent an agency in the meeting, the council's lead professional among them. */
export const REPRESENTATIVES = ['socialWorker', 'nurse', 'housingOfficer', 'constable', 'probationOfficer', 'outreachWorker', 'fireOfficer'] as const satisfies readonly PersonKey[];
/** Everybody whose answers are kept. */
export const EVERYBODY: readonly PersonKey[] = [
  ...REPRESENTATIVES, 'chair', 'minuteTaker', 'coordinator', 'dutyWorker', 'childrensWorker', 'housingLead', 'voluntaryLead', 'policeLead', 'stranger', 'auditor',
];

/** Those who look at everything at the end: one of each agency, somebody on duty, somebody who stepped back, and a stranger. */
export const CURIOUS: readonly PersonKey[] = ['chair', 'nurse', 'housingOfficer', 'probationOfficer', 'outreachWorker', 'fireOfficer', 'dutyWorker', 'policeLead', 'stranger'];

/** Words that no form, definition or message holds. */
export const newToken = (name: string): string => `zq${randomBytes(5).toString('hex').replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}${name}`;

/** The agency and function that a person acts for. */
export const agencyOf = (key: PersonKey): { agencyId: string; agencyFunction: AgencyFunction } => {
  const { agencyId, agencyFunction } = testPerson(key);
  return { agencyId, agencyFunction };
};

type Untold = Omit<Statement, 'token'>;
const others = (by: PersonKey): PersonKey[] => REPRESENTATIVES.filter((it) => it !== by);

const UNTOLD: readonly Untold[] = [
  { name: 'mind', by: 'nurse', category: 'HEALTH_MENTAL', assertion: 'FACT', to: ['socialWorker'], withheldStyle: 'MASKED' },
  { name: 'body', by: 'nurse', category: 'HEALTH_PHYSICAL', assertion: 'OPINION', to: ['socialWorker', 'fireOfficer'] },
  { name: 'home', by: 'housingOfficer', category: 'HOUSING', assertion: 'FACT', to: others('housingOfficer') },
  { name: 'arrest', by: 'constable', category: 'OFFENDING', assertion: 'FACT', to: ['socialWorker', 'probationOfficer'] },
  { name: 'intelligence', by: 'constable', category: 'POLICE_INTELLIGENCE', assertion: 'INTELLIGENCE', to: ['socialWorker'] },
  { name: 'order', by: 'probationOfficer', category: 'OFFENDING', assertion: 'FACT', to: ['socialWorker', 'constable'] },
  { name: 'heard', by: 'outreachWorker', category: 'SAFEGUARDING', assertion: 'HEARSAY', to: ['socialWorker', 'housingOfficer'], handlingText: 'Only for those named. Ring us first.' },
  { name: 'care', by: 'socialWorker', category: 'SAFEGUARDING', assertion: 'OPINION', to: ['nurse', 'housingOfficer'] },
  { name: 'money', by: 'socialWorker', category: 'FINANCE', assertion: 'FACT', to: [] },
];

/** What the agencies bring: each statement for some and not for others. */
export const statementsOfAll = (): Statement[] => UNTOLD.map((it) => ({ ...it, token: newToken(it.name) }));

/** As a return or a single record sends it. */
export function inputOf(statement: Statement, personId: string): Record<string, unknown> {
  const { by, category, assertion, to, token, handlingText, withheldStyle } = statement;
  return {
    category, assertion, source: 'Case notes', statement: `What we know: ${token}.`, confidential: true, riskTo: 'ADULT',
    recipients: to.map(agencyOf),
    ...(by === 'constable' || by === 'probationOfficer' ? { persons: [{ personId, role: 'OTHER' }] } : {}),
    ...(assertion === 'INTELLIGENCE' ? { sourceProtected: true } : {}),
    ...(handlingText ? { handlingCode: 'C', handlingText } : {}),
    ...(withheldStyle ? { withheldStyle } : {}),
  };
}
