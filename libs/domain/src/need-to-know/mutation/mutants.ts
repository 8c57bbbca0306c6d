import { always, type Condition, never } from '../condition.js';

/** A rule with one thing about it changed, and what. */
export interface Mutant {
  readonly what: string;
  readonly when: Condition;
}

const SWAPPED = { eq: 'ne', ne: 'eq', lt: 'lte', lte: 'lt', gt: 'gte', gte: 'gt' } as const;

/** Every rule that differs from this one in a single place: a part left out, a comparison turned, a whole replaced. */
export function mutantsOf(when: Condition): Mutant[] {
  return [...replaced(when), ...within(when, '')];
}

const replaced = (when: Condition): Mutant[] =>
  [
    { what: 'the whole: always', when: always },
    { what: 'the whole: never', when: never },
  ].filter((it) => it.when.op !== when.op);

function within(when: Condition, path: string): Mutant[] {
  switch (when.op) {
    case 'and':
    case 'or':
      return when.of.flatMap((part, index) => [
        ...(when.of.length > 1 ? [{ what: `${path}${when.op}.${index} left out`, when: { ...when, of: when.of.filter((_, other) => other !== index) } }] : []),
        ...within(part, `${path}${when.op}.${index} `).map((it) => ({ ...it, when: { ...when, of: when.of.map((other, at) => (at === index ? it.when : other)) } })),
      ]);
    case 'not':
      return [{ what: `${path}not left out`, when: when.of }, ...within(when.of, `${path}not `).map((it) => ({ ...it, when: { ...when, of: it.when } }))];
    case 'exists':
    case 'none':
      return [
        { what: `${path}${when.op} ${when.relation}: always`, when: always },
        { what: `${path}${when.op} ${when.relation}: never`, when: never },
        ...within(when.where, `${path}${when.op} ${when.relation} `).map((it) => ({ ...it, when: { ...when, where: it.when } })),
      ];
    case 'in':
    case 'isNull':
      return [{ what: `${path}${when.op} turned`, when: { op: 'not', of: when } }];
    case 'always':
    case 'never':
      return [];
    default:
      return [{ what: `${path}${when.op} turned`, when: { ...when, op: SWAPPED[when.op] } }];
  }
}
