import type { CodeList, CodeOf } from './code-list.js';

/** What to do, and not do, when speaking or writing to a person (reference 6.2). More than one may apply. */
export const communicationNeeds = [
  { code: 'INTERPRETER', label: 'Interpreter for a spoken language' },
  { code: 'BRITISH_SIGN_LANGUAGE', label: 'British Sign Language interpreter' },
  { code: 'LIPREADING', label: 'Lipreads: face the person and speak clearly' },
  { code: 'HEARING_LOOP', label: 'Hearing loop or hearing aid' },
  { code: 'TEXT_RELAY', label: 'Text relay (Relay UK)' },
  { code: 'EASY_READ', label: 'Easy read' },
  { code: 'LARGE_PRINT', label: 'Large print' },
  { code: 'BRAILLE', label: 'Braille' },
  { code: 'AUDIO', label: 'Audio recording' },
  { code: 'READ_ALOUD', label: 'Cannot read or write well: go through letters together' },
  { code: 'EXTRA_TIME', label: 'Extra time to understand and answer' },
  { code: 'SUPPORTER_PRESENT', label: 'Someone they trust, or an advocate, to be there' },
  { code: 'TRAUMA_PROMPTS', label: 'Take care: some subjects or settings cause distress' },
  { code: 'DO_NOT_POST', label: 'Do not send post' },
  { code: 'DO_NOT_PHONE', label: 'Do not phone' },
  { code: 'DO_NOT_LEAVE_MESSAGE', label: 'Do not leave messages or send texts' },
] as const satisfies CodeList;

export type CommunicationNeed = CodeOf<typeof communicationNeeds>;
