import type { AssertionType, Category, Marking, RiskTo } from '@concord/domain';
import { noDate } from '@concord/ui';
import type { Form } from '../../app/use-form.js';
import { noBasis } from '../policy-table/basis-form.js';
import { startHandling } from './handling-values.js';

/** An empty form for one statement. */
export const start = {
  category: '' as Category | '',
  assertion: '' as AssertionType | '',
  statement: '',
  source: '',
  occurredOn: noDate,
  riskTo: '' as RiskTo | '',
  aboutChildAtRisk: false,
  marking: 'OFFICIAL_SENSITIVE' as Marking | '',
  personRoles: [] as readonly string[],
  ...startHandling,
  recipients: [] as readonly string[],
  emergencyFunctions: [] as readonly string[],
  emergencyReason: '',
  lawfulBasis: noBasis,
};
export type ItemValues = typeof start;
export type ItemForm = Form<ItemValues>;
