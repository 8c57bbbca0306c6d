import { DateFields, noDate, Radios, toDateParts, toIsoDate, type DateParts } from '@concord/ui';
import type { BoundField } from '../../app/use-form.js';

export type BirthKnown = 'EXACT' | 'ESTIMATED' | 'NOT_KNOWN';

export interface Birth {
  birthKnown: BirthKnown | '';
  bornOn: DateParts;
}

export const noBirth: Birth = { birthKnown: '', bornOn: noDate };

export function birthOf(bornOn: string | null | undefined, approximate: boolean): Birth {
  const birthKnown = bornOn ? (approximate ? 'ESTIMATED' : 'EXACT') : 'NOT_KNOWN';
  return { birthKnown, bornOn: toDateParts(bornOn) };
}

/** What the server is told about a date of birth: nothing where it is not known. */
export function birthInput({ birthKnown, bornOn }: Birth): { bornOn?: string; bornOnApproximate?: boolean } {
  const date = birthKnown === 'NOT_KNOWN' ? null : toIsoDate(bornOn);
  return date ? { bornOn: date, bornOnApproximate: birthKnown === 'ESTIMATED' } : {};
}

interface BirthFieldsProps {
  birthKnown: BoundField<BirthKnown | ''>;
  /** Called only while a date is asked for, so that a hidden date is not checked. */
  bornOn: () => BoundField<DateParts>;
}

export function BirthFields({ birthKnown, bornOn }: BirthFieldsProps) {
  const { value } = birthKnown;
  return (
    <Radios
      label="Do you know their date of birth?"
      options={[
        {
          value: 'EXACT',
          label: 'Yes',
          reveal: value === 'EXACT' && (
            <DateFields label="Date of birth" hint="For example, 30 4 1961" birthday={false} {...bornOn()} />
          ),
        },
        {
          value: 'ESTIMATED',
          label: 'Only about',
          reveal: value === 'ESTIMATED' && (
            <DateFields
              label="About when were they born?"
              hint="If you only know their age, enter 1 1 and the year. It is shown as an estimate"
              {...bornOn()}
            />
          ),
        },
        { value: 'NOT_KNOWN', label: 'No' },
      ]}
      {...birthKnown}
    />
  );
}
