import { cleanLine, cleanText, type CodeList, isIsoDay } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
} from 'class-validator';

/** Fields of inputs that every form has: cleaned of what Word and hidden characters bring, and limited, with the same words. */

interface Said {
  readonly description: string;
  readonly optional?: boolean;
  readonly max?: number;
}

const cleaned = (clean: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? clean(value) : value));

const text = (
  clean: (text: string) => string,
  label: string,
  usual: number,
  { description, optional = false, max = usual }: Said,
): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { description, nullable: optional }),
    NullIsAbsent(),
    cleaned(clean),
    ...(optional
      ? [IsOptional()]
      : [MinLength(1, { message: `${label} is missing. Write it, or say that it is not known.` })]),
    MaxLength(max, {
      message: `${label} is too long. It can have up to ${max.toLocaleString('en-GB')} characters. Shorten it.`,
    }),
    IsString({ message: `${label} must be text` }),
  );

/** Text on one line. */
export const LineField = (label: string, said: Said): PropertyDecorator => text(cleanLine, label, 200, said);

/** Text of several lines. */
export const WordsField = (label: string, said: Said): PropertyDecorator => text(cleanText, label, 4000, said);

/** A code of a list. An unknown code is answered beside its field. */
export const CodeField = (label: string, list: CodeList, { description, optional = false }: Said): PropertyDecorator =>
  applyDecorators(
    Field(() => String, {
      nullable: optional,
      description: `${description} One of: ${list.map((it) => it.code).join(', ')}.`,
    }),
    NullIsAbsent(),
    ...(optional ? [IsOptional()] : []),
    IsIn(
      list.map((it) => it.code),
      { message: `${label}: choose one of the answers in the list` },
    ),
  );

/** Several codes of a list, each once. */
export const CodesField = (label: string, list: CodeList, { description }: Said): PropertyDecorator =>
  applyDecorators(
    Field(() => [String], {
      nullable: true,
      description: `${description} Any of: ${list.map((it) => it.code).join(', ')}.`,
    }),
    NullIsAbsent(),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set<unknown>(value)] : value)),
    IsOptional(),
    IsIn(
      list.map((it) => it.code),
      { each: true, message: `${label}: choose only from the answers in the list` },
    ),
  );

/** A calendar date as text, so that an impossible one is answered beside its field. */
export const DayField = (label: string, { description, optional = false }: Said): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: optional, description: `${description} A calendar date such as 1961-04-30.` }),
    NullIsAbsent(),
    ...(optional ? [IsOptional()] : []),
    Matches(DAY, { message: `${label} must be a date with day, month and year` }),
    ValidateBy({
      name: 'isRealDay',
      validator: {
        validate: isNoImpossibleDay,
        defaultMessage: () => `${label} must be a day that exists, such as 27 3 1961`,
      },
    }),
  );

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What does not look like a date at all has its own message. */
const isNoImpossibleDay = (value: unknown): boolean => typeof value !== 'string' || !DAY.test(value) || isIsoDay(value);

export const YesField = (label: string, { description, optional = false }: Said): PropertyDecorator =>
  applyDecorators(
    Field(() => Boolean, { nullable: optional, description }),
    NullIsAbsent(),
    ...(optional ? [IsOptional()] : []),
    IsBoolean({ message: `${label}: say yes or no` }),
  );

/** The id of a record. One that is no id names nothing, and is answered like any other that does not exist. */
export const IdField = ({ description, optional = false }: Said): PropertyDecorator =>
  applyDecorators(
    Field(() => ID, { nullable: optional, description }),
    NullIsAbsent(),
    ...(optional ? [IsOptional()] : []),
    MaxLength(64, { message: 'There is no such record' }),
    IsString({ message: 'There is no such record' }),
  );

export const VersionField = (): PropertyDecorator =>
  applyDecorators(
    Field(() => Int, {
      description: 'The version that you saw. Somebody else’s change since then is answered with CONFLICT.',
    }),
    IsInt({ message: 'Give the version that you saw' }),
  );

/** Makes the same submission, sent twice, one result. */
export const SubmissionField = (): PropertyDecorator =>
  applyDecorators(
    Field(() => ID, {
      nullable: true,
      description: 'A UUID that you make for each submission: sent twice, it gives one result.',
    }),
    NullIsAbsent(),
    IsOptional(),
    IsUUID('all', { message: 'The submission id must be a UUID' }),
  );
