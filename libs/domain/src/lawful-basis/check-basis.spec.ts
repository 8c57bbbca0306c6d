import { describe, expect, it } from '@jest/globals';
import { shippedDefinitions } from '../forums/index.js';
import { categories, sectors } from '../words.js';
import type { BasisContext } from './basis-context.js';
import { checkBasis } from './check-basis.js';
import { type BasisProblemCode, type LawfulBasis, stopsSharing } from './lawful-basis.js';
import { policyProblems } from './policy-change.js';
import { nationalRow, policyRowAt } from './policy-row.js';
import { type BasisSituation, needsOwnersWords, usualLawfulBasis } from './usual-basis.js';

const whole: LawfulBasis = {
  gatewayCodes: ['CARE2014_S6_7'], regime: 'UK_GDPR', art6: 'A6_E', art9: 'A9_H', sch1: ['S1_2'], confidentialityBases: ['PUBLIC_INTEREST_SERIOUS_HARM'],
  necessityText: 'Housing must know before the visit.', lessIntrusiveConsidered: true, proportionalityText: 'One line, to one team.',
};
const setting: BasisContext = {
  ownerSector: 'HEALTH', publicAuthority: true, recipients: [{ sector: 'HOUSING', agencyFunction: 'HOUSING' }], category: 'HEALTH_MENTAL', confidential: true, consent: 'NOT_ASKED',
  capacity: 'PRESUMED', handlingCode: 'NONE', handlingText: '', policyDocument: 'IN_DATE',
};
const problems = (basis: Partial<LawfulBasis>, context: Partial<BasisContext> = {}): BasisProblemCode[] => checkBasis({ ...whole, ...basis }, { ...setting, ...context }).map((it) => it.code);
const layers = (basis: Partial<LawfulBasis>, context: Partial<BasisContext> = {}): number[] => checkBasis({ ...whole, ...basis }, { ...setting, ...context }).map((it) => it.layer);

describe('a lawful basis in five layers', () => {
  it('holds when every layer has its answer', () => {
    expect(problems({})).toEqual([]);
  });

  it('R16: names the layer that is missing', () => {
    expect(layers({ gatewayCodes: [] })).toEqual([1]);
    expect(layers({ art6: undefined })).toEqual([2]);
    expect(layers({ confidentialityBases: [] })).toEqual([3]);
    expect(layers({ necessityText: ' ' })).toEqual([4]);
    expect(layers({}, { handlingCode: 'C', handlingText: '' })).toEqual([5]);
    expect(layers({ gatewayCodes: [], art6: undefined, confidentialityBases: [], proportionalityText: '', lessIntrusiveConsidered: false }, { handlingCode: 'C' })).toEqual([1, 2, 3, 4, 4, 5]);
    expect(checkBasis({ ...whole, confidentialityBases: [] }, setting)[0]?.message).toMatch(/confidentiality/);
  });

  it('R16: asks for the Schedule 1 condition that the article 9 condition needs, and for one with offences', () => {
    expect(problems({ art9: 'A9_G', sch1: [] })).toEqual(['SCH1_MISSING']);
    expect(problems({ art9: 'A9_G', sch1: ['S1_2'] })).toEqual(['SCH1_MISSING']);
    expect(problems({ art9: 'A9_H', sch1: ['S1_6'] })).toEqual(['SCH1_MISSING']);
    expect(problems({ art9: undefined })).toEqual(['ART9_MISSING']);
    expect(problems({ art9: undefined, sch1: [] }, { category: 'OFFENDING' })).toEqual(['SCH1_OFFENCES']);
    expect(problems({ art9: undefined, sch1: [] }, { category: 'HOUSING' })).toEqual([]);
  });

  it.each(['A6_EA1', 'A6_EA2', 'A6_EA3', 'A6_EA5', 'A6_EA6', 'A6_F'] as const)('R16: %s is refused for a public authority', (art6) => {
    expect(problems({ art6, vulnerableReason: 'ADULT_AT_RISK', requestId: 'R1' }, { requestText: 'Needed for a public task' })).toEqual(['ART6_PUBLIC_AUTHORITY']);
  });

  it('R16: the recognised legitimate interests ask for what makes them so', () => {
    const charity = { ownerSector: 'VOLUNTARY', publicAuthority: false } as const;
    const own = { gatewayCodes: ['AGENCY_FUNCTIONS'], gatewayNote: 'Outreach' } as const;
    expect(problems({ ...own, art6: 'A6_EA6' }, charity)).toEqual(['ART6_VULNERABLE']);
    expect(problems({ ...own, art6: 'A6_EA6', vulnerableReason: 'ADULT_AT_RISK' }, charity)).toEqual([]);
    expect(problems({ ...own, art6: 'A6_EA1', requestId: 'R1' }, charity)).toEqual(['ART6_REQUEST']);
    expect(problems({ ...own, art6: 'A6_EA1', requestId: 'R1' }, { ...charity, requestText: 'We need it for our statutory task' })).toEqual([]);
  });

  it('R17: paragraph 18 needs a reason; after a refusal with capacity presumed a warning is acknowledged and kept', () => {
    const paragraph18 = { art9: 'A9_G', sch1: ['S1_18'] } as const;
    expect(problems(paragraph18)).toEqual(['SCH1_18_REASON']);
    const refused = checkBasis({ ...whole, ...paragraph18, sch1Paragraph18Reason: 'NOT_REASONABLE_TO_OBTAIN' }, { ...setting, consent: 'REFUSED' });
    expect(refused).toMatchObject([{ code: 'SCH1_18_AFTER_REFUSAL', weight: 'ACKNOWLEDGE', alternatives: ['S1_6', 'S1_10', 'S1_2'] }]);
    expect(refused[0]?.message).toMatch(/data protection officer/);
    expect(refused.some(stopsSharing)).toBe(true);
    const acknowledged = { ...paragraph18, sch1Paragraph18Reason: 'NOT_REASONABLE_TO_OBTAIN', acknowledged: ['SCH1_18_AFTER_REFUSAL'] } as const;
    expect(problems(acknowledged, { consent: 'REFUSED' })).toEqual([]);
    expect(problems({ ...paragraph18, acknowledged: ['SCH1_18_REASON'] })).toEqual(['SCH1_18_REASON']); // only what may be acknowledged is
    expect(problems({ ...paragraph18, sch1Paragraph18Reason: 'CANNOT_GIVE' }, { consent: 'REFUSED', capacity: 'LACKS_CAPACITY' })).toEqual([]);
  });

  it('Part 3 is for law enforcement, and what is sensitive needs Schedule 8 and the strict necessity in words', () => {
    const part3 = { regime: 'PART_3', section35: 'NECESSARY_FOR_TASK', gatewayCodes: ['CJA2003_S325'] } as const;
    expect(problems(part3)).toEqual(['REGIME_NOT_YOURS']);
    expect(problems(part3, { ownerSector: 'POLICE' })).toEqual(['SCH8_MISSING', 'STRICT_NECESSITY']);
    expect(problems({ ...part3, sch8: ['S8_1'], strictNecessityText: 'The officer cannot keep him alive without it.' }, { ownerSector: 'POLICE' })).toEqual([]);
    expect(problems(part3, { ownerSector: 'POLICE', category: 'OFFENDING' })).toEqual([]);
  });

  it('a power alone does not lift a duty of confidence, and a data protection basis does not either', () => {
    expect(problems({ confidentialityBases: ['STATUTORY_POWER'] })).toEqual(['CONFIDENCE_POWER_ALONE']);
    expect(problems({ confidentialityBases: ['STATUTORY_POWER', 'PUBLIC_INTEREST_SERIOUS_CRIME'] })).toEqual([]);
    expect(problems({ confidentialityBases: ['NOT_CONFIDENTIAL'] })).toEqual(['CONFIDENCE_MISSING']);
    expect(problems({ confidentialityBases: ['EXPLICIT_CONSENT'] })).toEqual(['CONFIDENCE_CONSENT']);
    expect(problems({ confidentialityBases: ['IMPLIED_DIRECT_CARE'] })).toEqual(['CONFIDENCE_DIRECT_CARE']);
    expect(problems({ confidentialityBases: ['BEST_INTERESTS_MCA'] })).toEqual(['CONFIDENCE_CAPACITY']);
  });

  it('gateways keep their limits', () => {
    const toSocialCare = { recipients: [{ sector: 'COUNCIL', agencyFunction: 'ADULT_SOCIAL_CARE' }] } as const;
    expect(problems({ gatewayCodes: ['CA2004_CWSA2026'] })).toEqual(['GATEWAY_OFF']);
    expect(problems({ gatewayCodes: ['HSCA2012_S251B'] })).toEqual(['GATEWAY_CARE_ONLY']);
    expect(problems({ gatewayCodes: ['HSCA2012_S251B'] }, toSocialCare)).toEqual([]);
    expect(problems({ gatewayCodes: ['HSCA2012_S251B'] }, { ...toSocialCare, consent: 'REFUSED' })).toEqual(['GATEWAY_OBJECTION']);
    expect(problems({ gatewayCodes: ['PCSCA2022_SVD'] })).toEqual(['GATEWAY_PATIENT_INFORMATION']);
    expect(problems({ gatewayCodes: ['PCSCA2022_SVD'] }, { category: 'HOUSING' })).toEqual(['GATEWAY_PATIENT_INFORMATION']); // from a health body
    expect(problems({ gatewayCodes: ['PCSCA2022_SVD'] }, { category: 'HOUSING', ownerSector: 'HOUSING' })).toEqual([]);
    expect(problems({ gatewayCodes: ['COMMON_LAW_POLICE'] })).toEqual(['GATEWAY_NOT_YOURS']);
    expect(problems({ gatewayCodes: ['HA1996_S213B'] })).toEqual(['GATEWAY_AGREEMENT']);
    expect(problems({ gatewayCodes: ['COURT_ORDER'] })).toEqual(['GATEWAY_NOTE']);
  });

  it('a missing or overdue policy document warns and stops nobody; paragraph 10 to the police needs none', () => {
    const found = checkBasis({ ...whole, art9: 'A9_G', sch1: ['S1_6'] }, { ...setting, policyDocument: 'MISSING' });
    expect(found).toMatchObject([{ code: 'POLICY_DOCUMENT', weight: 'WARNING' }]);
    expect(found.some(stopsSharing)).toBe(false);
    expect(problems({ art9: 'A9_G', sch1: ['S1_10'] }, { policyDocument: 'PAST_GRACE', recipients: [{ sector: 'POLICE', agencyFunction: 'POLICING' }] })).toEqual([]);
  });
});

const situations: readonly Omit<BasisSituation, 'category' | 'confidential'>[] = [
  { reason: 'NOT_REFUSED', consent: 'NOT_ASKED', capacity: 'PRESUMED' }, { reason: 'NOT_REFUSED', consent: 'UNABLE', capacity: 'PRESUMED' },
  { reason: 'CONSENT_COVERS', consent: 'PERMITTED', capacity: 'HAS_CAPACITY' }, { reason: 'OTHERS_AT_RISK', consent: 'REFUSED', capacity: 'PRESUMED' },
  { reason: 'CAPACITY_LACKING', consent: 'UNABLE', capacity: 'REASONABLE_BELIEF_LACKS' }, { reason: 'PRESSURE_SUSPECTED', consent: 'REFUSED', capacity: 'PRESUMED' },
  { reason: 'NO_CONSENT_QUESTION', consent: 'NOT_ASKED', capacity: 'PRESUMED' },
];

describe('the policy table', () => {
  it('gives a whole basis in every shipped forum, for every sector and category, however the person answered', () => {
    const gaps = shippedDefinitions.flatMap((definition) => sectors.flatMap((sector) => {
      const row = nationalRow(definition, sector);
      return categories.flatMap((category) => situations.flatMap((situation) => [true, false].flatMap((confidential) => {
        const context: BasisContext = { ...setting, ...situation, category, confidential, ownerSector: sector, publicAuthority: sector !== 'VOLUNTARY', recipients: [] };
        return checkBasis(usualLawfulBasis(row, { ...situation, category, confidential }), context)
          .filter((it) => !(it.code === 'STRICT_NECESSITY' && needsOwnersWords(row, category)))
          .map((it) => `${definition.code} ${sector} ${category} ${situation.reason}: ${it.code}`);
      })));
    }));
    expect(gaps).toEqual([]);
  });

  it('R15: a forum that shares by law has no override, and no row can make one', () => {
    const mappa = shippedDefinitions.find((it) => it.consentMode === 'NOT_APPLICABLE');
    if (!mappa) throw new Error('no forum shares by law');
    const row = nationalRow(mappa, 'PROBATION');
    expect(row).toMatchObject({ overrideUsed: false, layers: { gatewayCodes: expect.arrayContaining(['CJA2003_S325']) as unknown } });
    expect(policyProblems(row, { ...row, overrideUsed: true }, true)).toMatchObject([{ path: 'overrideUsed' }]);
  });

  it('R65: a row is used from its date; before that and after a newer one, the other stands', () => {
    const marm = shippedDefinitions.find((it) => it.code === 'MARM');
    if (!marm) throw new Error('no MARM');
    const national = nationalRow(marm, 'HEALTH');
    const change = { forumCode: 'MARM', purpose: national.purpose, ownerSector: 'HEALTH', rowVersion: 1, setting: { layers: national.layers, inform: 'NEVER_TELL', overrideUsed: true }, validFrom: new Date('2026-12-01T00:00:00Z') } as const;
    expect(policyRowAt(marm, 'HEALTH', [change], new Date('2026-11-30T23:59:59.999Z'))).toEqual(national);
    expect(policyRowAt(marm, 'HEALTH', [change], change.validFrom)).toMatchObject({ version: 1, inform: 'NEVER_TELL', policyVersion: `${national.policyVersion}/HEALTH/1` });
    expect(policyRowAt(marm, 'POLICE', [change], change.validFrom).version).toBe(0);
  });

  it('refuses a row whose usual basis would not hold', () => {
    const marm = shippedDefinitions.find((it) => it.code === 'MARM');
    if (!marm) throw new Error('no MARM');
    const row = nationalRow(marm, 'COUNCIL');
    const spoilt = (layers: object): string[] => policyProblems(row, { ...row, layers: { ...row.layers, ...layers } }, true).map((it) => it.path);
    expect(spoilt({})).toEqual([]);
    expect(spoilt({ art6: 'A6_EA6' })).toEqual(['art6']);
    expect(spoilt({ gatewayCodes: [] })).toEqual(['gatewayCodes']);
    expect(spoilt({ gatewayCodes: ['CARE2014_S42', 'PCSCA2022_CH3A'] })).toEqual(['gatewayCodes']);
    expect(spoilt({ art9: 'A9_G', sch1: ['S1_2'] })).toContain('sch1');
  });
});
