export { checkIdentifier } from './check-identifier.js';
export { identifierKinds, type IdentifierKind } from './identifier-kinds.js';
export type { IdentifierResult } from './identifier-result.js';
export { checkNhsNumber } from './nhs-number.js';
export { checkOdsCode } from './ods-code.js';
export { checkPostcode, postcodeMeaning, type PostcodeMeaning } from './postcode.js';
