import { RuleBroken } from '@concord/domain';
import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { EditConflict, InvalidInput, NotFound, RateLimited } from './errors.js';
import { formatterFor } from './format-error.js';

const answerTo = (error: unknown, showSchema = false): { message: string; extensions: Record<string, unknown> } => {
  const wrapped =
    error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });
  const formatted = { ...wrapped.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...wrapped.extensions } };
  return formatterFor({ showSchema })(formatted, wrapped) as { message: string; extensions: Record<string, unknown> };
};

describe('an error on its way out', () => {
  it.each([
    [new NotFound(), 'NOT_FOUND'],
    [new EditConflict(), 'CONFLICT'],
    [new InvalidInput([{ path: 'a', message: 'b' }]), 'INVALID'],
    [new RateLimited(3), 'RATE_LIMITED'],
    [new RuleBroken('Choose an owner first', 'ownerId'), 'RULE_BROKEN'],
    [Object.assign(new Error('invalid input syntax for type uuid: "x"'), { code: '22P02' }), 'NOT_FOUND'],
    [Object.assign(new Error('duplicate key value (name)=(Zephyrine)'), { code: '23505' }), 'INTERNAL'],
    [new TypeError('cannot read properties of Zephyrine'), 'INTERNAL'],
    [new GraphQLError('Cannot return null for non-nullable field Person.name.'), 'INTERNAL'],
  ])('%s has one code', (error, code) => {
    const answer = answerTo(error);
    expect(answer.extensions['code']).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(/Zephyrine|Person/);
  });

  it('keeps the words and the field of a broken rule', () => {
    expect(answerTo(new RuleBroken('Choose an owner first', 'ownerId'))).toEqual({
      message: 'Choose an owner first',
      extensions: { code: 'RULE_BROKEN', fields: [{ path: 'ownerId', message: 'Choose an owner first' }] },
    });
  });

  it('tells developers what is wrong with a document, without suggestions, and production nothing', () => {
    const error = new GraphQLError('Cannot query field "nam" on type "Agency". Did you mean "name"?', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(answerTo(error, true).message).toBe('Cannot query field "nam" on type "Agency".');
    expect(answerTo(error).message).not.toContain('Agency');
  });
});
