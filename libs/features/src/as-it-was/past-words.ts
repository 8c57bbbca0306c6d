import { enumOf } from '@concord/platform';
import type { AskedAs } from './past-question.entity.js';

const labels: Record<AskedAs, string> = {
  AUDITOR: 'As an auditor: every item, without its words',
  PRIVACY_OFFICER: 'As privacy officer: what your own agency owns',
  CASE: 'As chair or co-ordinator of the case: what you may read yourself',
};
export const askedAsCodes = Object.keys(labels) as AskedAs[];
export const AskedAsEnum = enumOf('AskedAs', 'In what standing somebody asks about the past.', askedAsCodes, labels);
