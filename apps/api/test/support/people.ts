import { testPerson } from '@concord/platform/testing';

/** Those of the test partnership whom these tests know by name. */
export const people = {
  chair: testPerson('chair'),
  nurse: testPerson('nurse'),
  healthLead: testPerson('healthLead'),
  socialWorker: testPerson('socialWorker'),
  constable: testPerson('constable'),
} as const;
