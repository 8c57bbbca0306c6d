import { partnerAskBases, partnerAskBasisLabels, partnerAskIdentities, partnerAskIdentityLabels } from '@concord/domain';
import { enumOf } from '@concord/platform';

export const PartnerAskBasisEnum = enumOf('PartnerAskBasis', 'On what the asker tells others who is meant.', partnerAskBases, partnerAskBasisLabels);
export const PartnerAskIdentityEnum = enumOf('PartnerAskIdentity', 'What tells the asked agencies who is meant.', partnerAskIdentities, partnerAskIdentityLabels);
