import { art6Labels, art9Labels, confidentialityBasisLabels, gateways, informPracticeLabels, regimeLabels, sch1Labels, sch8Labels, sectorLabels } from '@concord/domain';
import type { PolicySettingPartsFragment } from '../../gql/graphql.js';

export const changeStateLabels = { PROPOSED: 'Waits for a second person', APPROVED: 'Approved', REFUSED: 'Refused', WITHDRAWN: 'Taken back' } as const;
export const consentModeLabels: Record<string, string> = {
  NOT_APPLICABLE: 'Shares by law; consent is not asked',
  INFORM_AND_VIEWS: 'The person is told and their views are recorded',
  EXPECTED: 'The person is asked',
  REQUIRED: 'Nothing without consent',
};

export const sectorName = (sector: keyof typeof sectorLabels): string => sectorLabels[sector];

const list = (words: readonly string[]): string => (words.length > 0 ? words.join('; then ') : 'None');

/** What a row offers, line by line, the usual first. */
export const rowsOf = (setting: PolicySettingPartsFragment): { key: string; value: string }[] => [
  { key: 'Power to share', value: list(setting.gatewayCodes.map((it) => gateways[it].label)) },
  { key: 'Data protection law', value: regimeLabels[setting.regime] },
  ...(setting.regime === 'PART_3'
    ? [{ key: 'Schedule 8', value: list(setting.sch8.map((it) => sch8Labels[it])) }]
    : [
        { key: 'Article 6', value: setting.art6 ? art6Labels[setting.art6] : 'None' },
        { key: 'Article 9', value: setting.art9 ? art9Labels[setting.art9] : 'None' },
        { key: 'Schedule 1', value: list(setting.sch1.map((it) => sch1Labels[it])) },
      ]),
  { key: 'Confidentiality', value: list(setting.confidentialityBases.map((it) => confidentialityBasisLabels[it])) },
  { key: 'What to check', value: setting.note },
  { key: 'Telling the person', value: informPracticeLabels[setting.inform] },
  { key: 'Sharing against a refusal', value: setting.overrideUsed ? 'May be asked for' : 'Does not exist here' },
];
