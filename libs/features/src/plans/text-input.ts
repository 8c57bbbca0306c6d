import { cleanText } from '@concord/domain';
import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

interface TextOptions {
  readonly description: string;
  /** What to say when it is empty. Without it the text may be left out. */
  readonly required?: string;
  /** Begins the message when the text is too long: "The reason". */
  readonly called: string;
  readonly most: number;
}

/** A text of an input: cleaned of what Word brings along, bounded, and needed where `required` says how to ask for it. */
export function Text({ description, required, called, most }: TextOptions): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: !required, description }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanText(value) : (value ?? undefined))),
    ...(required ? [Matches(/\S/, { message: required })] : [IsOptional()]),
    IsString({ message: `${called} must be text` }),
    MaxLength(most, { message: `${called} must be ${most} characters or fewer` }),
  );
}

/** How long the texts of plans and actions may be. */
export const LONG = 4000;
export const SHORT = 1000;
