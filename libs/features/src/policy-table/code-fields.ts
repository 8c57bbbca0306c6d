import { NullIsAbsent } from '@concord/platform';
import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';

interface Said {
  readonly description: string;
  readonly optional?: boolean;
}

/** One code of a published enum. */
export const CodeOf = (label: string, codes: Readonly<Record<string, string>>, { description, optional = false }: Said): PropertyDecorator =>
  applyDecorators(
    Field(() => codes, { nullable: optional, description }),
    NullIsAbsent(),
    ...(optional ? [IsOptional()] : []),
    IsIn(Object.keys(codes), { message: `${label}: choose one of the answers in the list` }),
  );

/** Several codes of a published enum, each once. */
export const CodesOf = (label: string, codes: Readonly<Record<string, string>>, { description, optional = false }: Said): PropertyDecorator =>
  applyDecorators(
    Field(() => [codes], { nullable: optional, description }),
    NullIsAbsent(),
    ...(optional ? [IsOptional()] : []),
    ArrayMaxSize(12, { message: `${label}: choose at most 12` }),
    ArrayUnique({ message: `${label}: choose each once` }),
    IsIn(Object.keys(codes), { each: true, message: `${label}: choose only from the answers in the list` }),
  );
