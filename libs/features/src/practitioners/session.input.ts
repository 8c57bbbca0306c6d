import { Field, InputType } from '@nestjs/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';

@InputType({ description: 'Email address and password.' })
export class SignInInput {
  @Field(() => String, { description: 'Work email address.' })
  @IsNotEmpty({ message: 'Enter your email address' })
  @MaxLength(320, { message: 'Email address must be 320 characters or fewer' })
  email!: string;

  @Field(() => String, { description: 'Password.' })
  @IsNotEmpty({ message: 'Enter your password' })
  @MaxLength(200, { message: 'Password must be 200 characters or fewer' })
  password!: string;
}
