/**
 * Every kind of number the agencies know a person or place by (reference 6.1), with the words to ask for it.
 * Examples are made up and taken from ranges that are never issued; all pass their own check
 * except the National Insurance specimen, which is refused on purpose.
 */
export const identifierKinds = [
  { code: 'NHS_NUMBER', label: 'NHS number', hint: '10 digits, on letters from the NHS', example: '999 000 1006' },
  {
    code: 'PNC_ID',
    label: 'PNC ID',
    hint: 'Police National Computer: year, slash, digits and a letter',
    example: '2020/0000001E',
  },
  {
    code: 'CRO_NUMBER',
    label: 'CRO number',
    hint: 'Criminal Records Office: digits, slash, year and a letter',
    example: '000001/20F',
  },
  {
    code: 'ARREST_SUMMONS_NUMBER',
    label: 'Arrest summons number',
    hint: 'Year, force and unit, system, 11 digits and a letter',
    example: '20/9999/01/00000000001H',
  },
  {
    code: 'PROBATION_CRN',
    label: 'Probation case reference number (CRN)',
    hint: 'A letter and 6 digits',
    example: 'X000001',
  },
  { code: 'PRISON_NUMBER', label: 'Prison number', hint: 'A letter, 4 digits and 2 letters', example: 'A1234BC' },
  {
    code: 'NATIONAL_INSURANCE_NUMBER',
    label: 'National Insurance number',
    hint: 'Ask for this only when it is needed. On payslips and letters about tax, pension or benefits',
    example: 'QQ 12 34 56 C',
  },
  {
    code: 'LOCAL_AUTHORITY_ADULT_ID',
    label: 'Council adult record number',
    hint: 'As written in the council’s adult social care record',
    example: 'EXAMPLE-0001',
  },
  {
    code: 'HOUSING_REFERENCE',
    label: 'Housing reference',
    hint: 'Tenancy or application number, as the landlord writes it',
    example: 'EXAMPLE/0001',
  },
  { code: 'UPRN', label: 'Unique property reference number (UPRN)', hint: 'Up to 12 digits', example: '999999999999' },
  {
    code: 'HOME_OFFICE_REFERENCE',
    label: 'Home Office reference',
    hint: 'As written on letters from the Home Office',
    example: 'EXAMPLE 0001',
  },
  {
    code: 'VISOR_REFERENCE',
    label: 'ViSOR reference',
    hint: 'The reference only: never copy the record here',
    example: 'EXAMPLE1',
  },
  { code: 'ODS_CODE', label: 'NHS organisation code (ODS)', hint: '3 to 10 letters and digits', example: 'A99999' },
] as const satisfies readonly { code: string; label: string; hint: string; example: string }[];

/** The code of one kind of identifier. */
export type IdentifierKind = (typeof identifierKinds)[number]['code'];
