import { checkAgencyReference } from './agency-reference.js';
import { checkArrestSummonsNumber } from './arrest-summons-number.js';
import { checkCroNumber } from './cro-number.js';
import type { IdentifierKind } from './identifier-kinds.js';
import type { IdentifierResult } from './identifier-result.js';
import { checkNationalInsuranceNumber } from './national-insurance-number.js';
import { checkNhsNumber } from './nhs-number.js';
import { checkOdsCode } from './ods-code.js';
import { checkPncId } from './pnc-id.js';
import { checkPrisonNumber } from './prison-number.js';
import { checkProbationCrn } from './probation-crn.js';
import { checkUprn } from './uprn.js';

const checks: Readonly<Record<IdentifierKind, (value: string, today: string) => IdentifierResult>> = {
  NHS_NUMBER: checkNhsNumber,
  PNC_ID: checkPncId,
  CRO_NUMBER: checkCroNumber,
  ARREST_SUMMONS_NUMBER: checkArrestSummonsNumber,
  PROBATION_CRN: checkProbationCrn,
  PRISON_NUMBER: checkPrisonNumber,
  NATIONAL_INSURANCE_NUMBER: checkNationalInsuranceNumber,
  LOCAL_AUTHORITY_ADULT_ID: checkAgencyReference,
  HOUSING_REFERENCE: checkAgencyReference,
  UPRN: checkUprn,
  HOME_OFFICE_REFERENCE: checkAgencyReference,
  VISOR_REFERENCE: checkAgencyReference,
  ODS_CODE: checkOdsCode,
};

/**
 * Checks an identifier of a given kind by the rule its owner set (reference 6.1).
 * Takes what was typed, and today in London as `YYYY-MM-DD` (a PNC ID cannot come from the future).
 * Gives the form to store and the form to show, or a message that says what to do. Never throws.
 */
export function checkIdentifier(kind: IdentifierKind, value: string, today: string): IdentifierResult {
  return checks[kind](value, today);
}
