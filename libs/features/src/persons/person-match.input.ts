import { InputType } from '@nestjs/graphql';
import { CodeField, IdField, VersionField, WordsField } from './input-fields.js';
import type { MatchOutcome } from './person-match-task.entity.js';

const outcomes = [
  { code: 'SAME_PERSON', label: 'One person' },
  { code: 'DIFFERENT_PEOPLE', label: 'Two different people' },
  { code: 'UNLINKED', label: 'Linked by mistake: take it back' },
] as const;

@InputType({ description: 'Whether two agencies’ records are about one person.' })
export class SettlePersonMatchInput {
  @IdField({ description: 'The task.' })
  id!: string;
  @VersionField()
  version!: number;
  @CodeField('Decision', outcomes, { description: 'What you decide.' })
  outcome!: MatchOutcome;
  @WordsField('Reason', {
    description: 'How you made sure. A wrong link shows one person’s record to another’s table.',
    max: 1000,
  })
  reason!: string;
}
