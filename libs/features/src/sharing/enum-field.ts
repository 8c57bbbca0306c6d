import { NullIsAbsent } from '@concord/platform';
import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';

/** A field of an input that holds one code of a published enum. */
export const EnumField = (label: string, codes: Readonly<Record<string, string>>, { description, optional = false }: { description: string; optional?: boolean }): PropertyDecorator =>
  applyDecorators(
    Field(() => codes, { nullable: optional, description }),
    NullIsAbsent(),
    ...(optional ? [IsOptional()] : []),
    IsIn(Object.keys(codes), { message: `${label}: choose one of the answers in the list` }),
  );
