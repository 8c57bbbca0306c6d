import { parseDateInput, todayInLondon, type DateQuestion } from '@concord/domain';
import { isEmptyDate, type DateParts, type YesNoUnknownValue } from '@concord/ui';

/** Rules for `form.field(name, rule)` where react-hook-form's own (`required`, `maxLength`) do not reach. */

interface DateRuleOptions extends Pick<DateQuestion, 'mustBe'> {
  optional?: boolean;
}

/** A real date. The label begins the message: "Date of the meeting must include a year". */
export const aDate = (label: string, { optional = false, mustBe }: DateRuleOptions = {}) => ({
  validate: (value: DateParts): string | true => {
    if (optional && isEmptyDate(value)) return true;
    const result = parseDateInput(value, { label, mustBe, today: todayInLondon(new Date()) });
    return result.ok || result.message;
  },
});

export const anAnswer = (whenEmpty: string) => ({
  validate: (value: YesNoUnknownValue) => (value.answer ? true : whenEmpty),
});

export const atMost = (max: number, what: string) => ({
  maxLength: { value: max, message: `${what} must be ${max} characters or fewer` },
});

export const atLeastOne = (whenEmpty: string) => ({
  validate: (value: readonly unknown[]) => (value.length > 0 ? true : whenEmpty),
});
