import { type AgencyFunction, agencyFunctions } from '@concord/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';

@InputType({ description: 'One agency, in one of its functions, to which something is open.' })
export class AudienceAgencyInput {
  @Field(() => ID, { description: 'The agency.' })
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  agencyId!: string;

  @Field(() => AgencyFunctionEnum, { description: 'What the agency does at this table.' })
  @IsIn(agencyFunctions, { message: 'Choose what the agency does from the list' })
  agencyFunction!: AgencyFunction;
}

@InputType({ description: 'To whom something written together is open. Its author’s agency and those who run the case always see it.' })
export class ComposedAudienceInput {
  @Field(() => Boolean, { description: 'Open to everybody at the table. Where sources are named: to those of the table who may see every source.' })
  @IsBoolean({ message: 'Say who may see this' })
  openToTable!: boolean;

  @Field(() => [AudienceAgencyInput], { nullable: true, description: 'Otherwise, the agencies to which it is open.' })
  @IsOptional()
  @ArrayMaxSize(60, { message: 'Choose at most 60 agencies' })
  @ValidateNested({ each: true })
  @Type(() => AudienceAgencyInput)
  agencies?: AudienceAgencyInput[];
}
