import type { AskedToAttend, Capacity } from '@concord/domain';
import { noDate } from '@concord/ui';
import type { Form } from '../../app/use-form.js';
import type { ConveneMeetingPageQuery } from '../../gql/graphql.js';
import type { PickedPerson } from './person-picker.js';

export type ConveneCase = ConveneMeetingPageQuery['caseFile'];
export type Agencies = ConveneMeetingPageQuery['agencies'];

/** Somebody on the list of those to invite. */
export interface Participant {
  kind: 'PERSON' | 'TEAM' | 'GUEST' | '';
  person: PickedPerson | null;
  teamId: string;
  guestName: string;
  guestRole: string;
  capacity: Capacity | '';
  seatKey: string;
  grade: string;
}

export const blankParticipant = (): Participant => ({ kind: 'PERSON', person: null, teamId: '', guestName: '', guestRole: '', capacity: 'AGENCY_REPRESENTATIVE', seatKey: '', grade: '' });

/** An empty journey. */
export const startConvening = {
  step: 0,
  on: noDate,
  from: '',
  until: '',
  place: '',
  videoLink: '',
  purpose: '',
  adultAsked: '' as AskedToAttend | '',
  adultReason: '',
  advocateAsked: '' as AskedToAttend | '',
  advocateReason: '',
  gradeReason: '',
  participants: [] as Participant[],
  returnsOf: [] as readonly string[],
  returnsChosen: false,
};
export type ConveneValues = typeof startConvening;
export type ConveneForm = Form<ConveneValues>;
