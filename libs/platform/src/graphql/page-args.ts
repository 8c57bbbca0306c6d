import { ArgsType, Field, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { PAGE_SIZE } from './page.js';

/** An argument said to be null is left out: `find` options take absent or given, nothing between. */
export const NullIsAbsent = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => value ?? undefined);

/** The arguments of a list that pages. Extend it with the filters of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many entries, at most ${PAGE_SIZE.most}; ${PAGE_SIZE.usual} when left out.`,
  })
  @NullIsAbsent()
  @IsOptional()
  @IsInt({ message: 'Ask for a whole number of entries' })
  @Min(1, { message: 'Ask for at least 1 entry' })
  @Max(PAGE_SIZE.most, { message: `Ask for at most ${PAGE_SIZE.most} entries at a time` })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  @NullIsAbsent()
  @IsOptional()
  @MaxLength(500, { message: 'Use the endCursor of the page before, unchanged' })
  after?: string;
}
