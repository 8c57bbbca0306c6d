import { isEmptyDate, toIsoDate, type DateParts, type YesNoUnknownValue } from '@concord/ui';

/** Rules for `form.field(name, rule)` where react-hook-form's own (`required`, `maxLength`) do not reach. */

export const aDate = (whenEmpty: string) => ({
  validate: (value: DateParts) => (isEmptyDate(value) ? whenEmpty : toIsoDate(value) ? true : 'Enter a real date, such as 27 3 2026'),
});

export const aDateOrNothing = {
  validate: (value: DateParts) => isEmptyDate(value) || toIsoDate(value) ? true : 'Enter a real date, such as 27 3 2026',
};

export const anAnswer = (whenEmpty: string) => ({
  validate: (value: YesNoUnknownValue) => (value.answer ? true : whenEmpty),
});

export const atMost = (max: number, what: string) => ({
  maxLength: { value: max, message: `${what} must be ${max} characters or fewer` },
});

export const atLeastOne = (whenEmpty: string) => ({
  validate: (value: readonly unknown[]) => (value.length > 0 ? true : whenEmpty),
});
