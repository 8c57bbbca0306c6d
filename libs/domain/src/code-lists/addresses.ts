import type { CodeList, CodeOf } from './code-list.js';

/** What sort of place an address is. */
export const addressKinds = [
  { code: 'HOME', label: 'Home' },
  { code: 'TEMPORARY', label: 'Temporary address' },
  { code: 'FAMILY_OR_FRIENDS', label: 'With family or friends' },
  { code: 'REFUGE', label: 'Refuge' },
  { code: 'HOSTEL', label: 'Hostel or night shelter' },
  { code: 'SUPPORTED_ACCOMMODATION', label: 'Supported accommodation' },
  { code: 'CARE_HOME', label: 'Care or nursing home' },
  { code: 'HOSPITAL', label: 'Hospital' },
  { code: 'APPROVED_PREMISES', label: 'Approved premises' },
  { code: 'PRISON', label: 'Prison' },
  { code: 'NO_FIXED_ABODE', label: 'No fixed abode' },
  { code: 'POSTAL', label: 'For post only' },
  { code: 'OTHER', label: 'Other' },
] as const satisfies CodeList;

/** Who may see an address (reference 6.2). */
export const addressSafeties = [
  { code: 'OPEN', label: 'Open: shown to everyone who may open the person’s record' },
  { code: 'RESTRICTED', label: 'Restricted: shown only to those who need it' },
  { code: 'PROTECTED', label: 'Protected: never shown, reach the person through their agency' },
] as const satisfies CodeList;

export type AddressKind = CodeOf<typeof addressKinds>;
export type AddressSafety = CodeOf<typeof addressSafeties>;

/**
 * Gives the safety an address must be kept with. A refuge is always protected, whatever was chosen,
 * since its address endangers everyone who lives there (reference 6.2).
 */
export function safetyFor(kind: AddressKind, chosen: AddressSafety): AddressSafety {
  return kind === 'REFUGE' ? 'PROTECTED' : chosen;
}
