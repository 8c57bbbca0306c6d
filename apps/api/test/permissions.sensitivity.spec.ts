import { Public, Sensitivity } from '@concord/platform';
import { describe, expect, it } from '@jest/globals';
import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { publishedSchema } from '../src/emit-schema.js';
import { describedFields, undeclaredFields } from './support/sensitivity-gate.js';

@ObjectType('Forgotten', { description: 'A model whose author said nothing.' })
class ForgottenModel {
  @Field(() => ID, { description: 'An id.' })
  id!: string;
  @Sensitivity('PUBLIC')
  @Field(() => String, { description: 'The only field that says something.' })
  declared!: string;
}

@Sensitivity('CASE')
@ObjectType('Remembered', { description: 'A model whose author did.' })
class RememberedModel {
  @Field(() => ID, { description: 'An id.' })
  id!: string;
  @Sensitivity('SPECIAL')
  @Field(() => String, { description: 'Words.' })
  words!: string;
}

@Resolver()
class CarelessResolver {
  @Public('for this test')
  @Query(() => ForgottenModel, { description: 'Answers with the model.' })
  forgotten(): ForgottenModel {
    return new ForgottenModel();
  }
  @Public('for this test')
  @Query(() => RememberedModel, { description: 'Answers with the other.' })
  remembered(): RememberedModel {
    return new RememberedModel();
  }
  @Public('for this test')
  @Query(() => String, { description: 'Answers with a bare value.' })
  bare(): string {
    return '';
  }
}

describe('how sensitive each field is', () => {
  it('R57: is declared for every field of the schema, by its model or by itself', async () => {
    expect(undeclaredFields(await publishedSchema())).toEqual([]);
  });

  it('R57: fails a new model, field or door that does not say', async () => {
    const schema = await publishedSchema([CarelessResolver]);
    expect(undeclaredFields(schema)).toEqual(['Query.forgotten', 'Forgotten.id', 'Query.bare'].sort((a, b) => a.localeCompare(b)));
    expect(describedFields(schema)).toEqual(expect.arrayContaining(['Forgotten PUBLIC: declared', 'Forgotten UNDECLARED: id', 'Remembered CASE: id', 'Remembered SPECIAL: words', 'Query CASE: remembered']));
  });

  // A change here is a change of what may do harm: review it as one. `npm test -- permissions -u` in apps/api writes it anew.
  it('R57: is on the reviewed list', async () => {
    expect(describedFields(await publishedSchema()).join('\n')).toMatchSnapshot();
  });
});
