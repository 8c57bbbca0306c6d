import type { AssertionType, Category, HandlingCode, ItemPersonRole, ReturnAnswer, RiskTo, SafetyAnswer } from '@concord/domain';
import { type DateParts, noDate, toIsoDate } from '@concord/ui';
import type { Form } from '../../app/use-form.js';
import type { ReturnPageQuery, ReturnStatementInput } from '../../gql/graphql.js';
import { recipientsFrom } from '../sharing/recipient-choices.js';

/** One statement as it is typed. */
export interface Statement {
  category: Category | '';
  assertion: AssertionType | '';
  statement: string;
  source: string;
  occurredOn: DateParts;
  riskTo: RiskTo | '';
  aboutChildAtRisk: boolean;
  handlingCode: HandlingCode | '';
  handlingText: string;
  personRoles: readonly string[];
  sourceProtected: boolean;
  strictNecessityText: string;
  recipients: readonly string[];
}

export const blankStatement = (): Statement => ({ category: '', assertion: '', statement: '', source: '', occurredOn: noDate, riskTo: 'NOT_KNOWN', aboutChildAtRisk: false, handlingCode: 'NONE', handlingText: '', personRoles: [], sourceProtected: false, strictNecessityText: '', recipients: [] });

export const statementInput = (it: Statement, personId: string | undefined): ReturnStatementInput => ({
  category: it.category,
  assertion: it.assertion,
  statement: it.statement,
  source: it.source,
  occurredOn: toIsoDate(it.occurredOn),
  riskTo: it.riskTo || null,
  aboutChildAtRisk: it.aboutChildAtRisk,
  handlingCode: it.handlingCode || null,
  handlingText: it.handlingText,
  sourceProtected: it.sourceProtected,
  strictNecessityText: it.strictNecessityText || null,
  persons: personId ? it.personRoles.map((role) => ({ personId, role: role as ItemPersonRole })) : [],
  recipients: recipientsFrom(it.recipients),
});

export type AgencyReturn = ReturnPageQuery['agencyReturn'];

const start = {
  answer: '' as ReturnAnswer | '',
  notYetReason: '',
  items: [] as Statement[],
  safetyAnswer: '' as SafetyAnswer | '',
  safetyLine: '',
  safetyConfirmed: false,
  safetyWithheldReason: '',
  ringInstead: '',
};
export type ReturnValues = typeof start;
export type ReturnForm = Form<ReturnValues>;

/** A first answer begins with one empty statement; a later one with what was said about visiting. */
export const startOf = ({ answer, state, safetyAnswer, itemIds }: AgencyReturn): ReturnValues => ({
  ...start,
  answer: state === 'SUBMITTED' ? (answer ?? '') : '',
  safetyAnswer: safetyAnswer ?? '',
  items: itemIds.length > 0 ? [] : [blankStatement()],
});
