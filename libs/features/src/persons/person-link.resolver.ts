import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, DateTime, Sensitivity } from '@concord/platform';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CodeField, IdField, VersionField, WordsField } from './input-fields.js';
import { type LinkOpinion, PersonLinkTask } from './person-link-task.entity.js';
import { PersonLinkService } from './person-link.service.js';
import { PersonModel } from './person.model.js';
import { PersonService } from './person.service.js';

const opinions = [
  { code: 'LIKELY_SAME', label: 'Our record is right; it is likely the same person' },
  { code: 'NOT_SAME', label: 'The number in our record was wrong' },
  { code: 'CANNOT_TELL', label: 'We cannot tell' },
] as const;

@Sensitivity('PERSONAL')
@ObjectType('PersonLinkTask', { description: 'Another agency of the partnership may have registered a person of yours. Who, is for the matching officer; whoever registered them learns nothing.' })
export class PersonLinkTaskModel {
  @Field(() => ID, { description: 'Identifies the task.' })
  id!: string;
  @Field(() => String, { description: 'The kind of number that is the same, or NAME_AND_BIRTH.' })
  reason!: string;
  @Field(() => DateTime, { description: 'When it came up.' })
  createdAt!: Date;
  @Field(() => String, { nullable: true, description: 'What your agency answered: LIKELY_SAME, NOT_SAME or CANNOT_TELL.' })
  opinion!: string | null;
  @Field(() => Int, { description: 'Give this back with your answer.' })
  version!: number;
}

@InputType({ description: 'What the owner of a record says about a possible match.' })
export class AnswerPersonLinkInput {
  @IdField({ description: 'The task.' })
  id!: string;
  @VersionField()
  version!: number;
  @CodeField('Answer', opinions, { description: 'What you think.' })
  opinion!: LinkOpinion;
  @WordsField('Why', { description: 'What you checked.', optional: true, max: 1000 })
  text?: string;
}

@Resolver(() => PersonLinkTaskModel)
export class PersonLinksResolver {
  constructor(
    private readonly links: PersonLinkService,
    private readonly people: PersonService,
  ) {}

  @Allow('read', 'PersonLinkTask')
  @Query(() => [PersonLinkTaskModel], { description: 'People of your agency whom another agency may have registered, oldest first.' })
  personLinkTasks(@CurrentActor() actor: Actor): Promise<PersonLinkTaskModel[]> {
    return this.links.waiting(actor);
  }

  @Allow('think', 'PersonLinkTask')
  @Mutation(() => PersonLinkTaskModel, { description: 'Says what the owner of a record thinks of a possible match. The matching officer decides.' })
  answerPersonLink(@CurrentActor() actor: Actor, @Args('input') { text = '', ...input }: AnswerPersonLinkInput): Promise<PersonLinkTaskModel> {
    return this.links.think(actor, { ...input, text });
  }

  @ResolveField(() => PersonModel, { nullable: true, description: 'Your own record of the person.' })
  person(@CurrentActor() actor: Actor, @Parent() { personId }: PersonLinkTask): Promise<PersonModel | null> {
    return this.people.byId(actor, personId);
  }
}
