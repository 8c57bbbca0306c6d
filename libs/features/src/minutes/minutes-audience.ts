import type { MinutesAudience } from '@concord/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { AudienceAgencyInput } from '../plans/index.js';
import { type MinutesAudienceKind, MinutesAudienceKindEnum } from './minutes-words.js';

@InputType({ description: 'Who may have a block of minutes. It never reaches anybody who may not see what the block quotes.' })
export class MinutesAudienceInput {
  @Field(() => MinutesAudienceKindEnum, { description: 'Whoever may see its sources, everybody at the table, or the agencies chosen.' })
  @IsIn(['SOURCES', 'TABLE', 'CHOSEN'], { message: 'Choose who may have it' })
  open!: MinutesAudienceKind;

  @Field(() => [AudienceAgencyInput], { nullable: true, description: 'The agencies chosen, with CHOSEN.' })
  @IsOptional()
  @ArrayMaxSize(60, { message: 'Choose at most 60 agencies' })
  @ValidateNested({ each: true })
  @Type(() => AudienceAgencyInput)
  agencies?: AudienceAgencyInput[];
}

/** The audience as the domain says it; null means whoever may see the sources. */
export function audienceOf({ open, agencies = [] }: MinutesAudienceInput): MinutesAudience | null {
  if (open === 'SOURCES') return null;
  return open === 'TABLE' ? { open } : { open, to: agencies.map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction })) };
}

/** The published word for an audience. Null while nobody has chosen. */
export function audienceKindOf(audience: MinutesAudience | null, quotes: boolean): MinutesAudienceKind | null {
  if (audience === null) return quotes ? 'SOURCES' : null;
  return audience.open;
}
