import { withoutAnswer } from './answers.js';
import type { CodeList, CodeOf } from './code-list.js';

/** How a person is housed: the NHS accommodation status codes that agencies meet most (reference 6.2). */
export const accommodationStatuses = [
  { code: 'MA01', label: 'Owns their home' },
  { code: 'MA02', label: 'Settled with family or friends' },
  { code: 'MA04', label: 'Rents from the council' },
  { code: 'MA05', label: 'Rents from a housing association' },
  { code: 'MA06', label: 'Rents from a private landlord' },
  { code: 'MA09', label: 'Other ordinary housing' },
  { code: 'HM01', label: 'Rough sleeping' },
  { code: 'HM02', label: 'Squatting' },
  { code: 'HM03', label: 'Night shelter or emergency hostel' },
  { code: 'HM04', label: 'Sofa surfing' },
  { code: 'HM05', label: 'Temporary housing from the council' },
  { code: 'HM07', label: 'Other homeless' },
  { code: 'MH01', label: 'Supported accommodation (mental health)' },
  { code: 'MH04', label: 'Care home (mental health)' },
  { code: 'HS01', label: 'Acute psychiatric ward' },
  { code: 'HS04', label: 'Secure psychiatric hospital' },
  { code: 'HS05', label: 'Other NHS hospital' },
  { code: 'CH02', label: 'Refuge' },
  { code: 'CH03', label: 'Care home (not mental health)' },
  { code: 'CJ01', label: 'Bail or probation hostel' },
  { code: 'CJ02', label: 'Prison' },
  { code: 'SH01', label: 'Sheltered housing for older people' },
  { code: 'SH02', label: 'Extra care sheltered housing' },
  { code: 'SH03', label: 'Nursing home' },
  { code: 'ML00', label: 'Mobile home, caravan or boat' },
  { code: 'OC96', label: 'Other' },
  ...withoutAnswer,
] as const satisfies CodeList;

export type AccommodationStatus = CodeOf<typeof accommodationStatuses>;
