import type { Role } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '../agencies/index.js';

@Sensitivity('DIRECTORY')
@ObjectType('SessionAgency', { description: 'The agency for which the signed-in practitioner acts.' })
export class SessionAgencyModel {
  @Field(() => ID, { description: 'Identifies the agency.' })
  id!: string;
  @Field(() => String, { description: 'Name of the agency.' })
  name!: string;
}

@Sensitivity('DIRECTORY')
@ObjectType('SessionPractitioner', { description: 'Who is signed in.' })
export class SessionPractitionerModel {
  @Field(() => ID, { description: 'Identifies the practitioner.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Job title.' })
  jobTitle!: string;
  @Field(() => SessionAgencyModel, { description: 'The agency they act for.' })
  agency!: SessionAgencyModel;
  @Field(() => [RoleEnum], { description: 'What they may do in Concord in general.' })
  roles!: Role[];
}

@Sensitivity('DIRECTORY')
@ObjectType('Session', {
  description:
    'The session of the person signed in. It lives on the server; the browser holds a cookie that no script can read.',
})
export class SessionModel {
  @Field(() => SessionPractitionerModel, { description: 'Who is signed in.' })
  practitioner!: SessionPractitionerModel;
  @Field(() => DateTime, { description: 'When the session ends if nothing more is done. Warn two minutes before.' })
  expiresAt!: Date;
  @Field(() => String, { description: 'Send this as the header x-concord-csrf with every mutation.' })
  csrfToken!: string;
  @Field(() => Boolean, { description: 'Whether this is the demonstration, with fictional people only.' })
  demo!: boolean;
}

@Sensitivity('DIRECTORY')
@ObjectType('DemoAccount', {
  description: 'An account of the demonstration, offered on its sign-in page. There are none outside it.',
})
export class DemoAccountModel {
  @Field(() => String, { description: 'Email address to sign in with.' })
  email!: string;
  @Field(() => String, { description: 'Name of the fictional practitioner.' })
  name!: string;
  @Field(() => String, { description: 'Their agency.' })
  agency!: string;
  @Field(() => String, { description: 'Who they are, in a sentence.' })
  whoTheyAre!: string;
  @Field(() => String, { description: 'What is worth trying in their place.' })
  whatToTry!: string;
}
