import type { CodeList, CodeOf } from './code-list.js';

/** What another person is to the person a record is about: "parent" means that the other is the parent. */
export const relationships = [
  { code: 'PARTNER', label: 'Partner' },
  { code: 'EX_PARTNER', label: 'Former partner' },
  { code: 'PARENT', label: 'Parent' },
  { code: 'CHILD', label: 'Child' },
  { code: 'SIBLING', label: 'Brother or sister' },
  { code: 'OTHER_RELATIVE', label: 'Other relative' },
  { code: 'CARER', label: 'Carer' },
  { code: 'CARED_FOR', label: 'Cared for by the person' },
  { code: 'NEIGHBOUR', label: 'Neighbour' },
  { code: 'FRIEND', label: 'Friend' },
  { code: 'LANDLORD', label: 'Landlord' },
  { code: 'TENANT', label: 'Tenant' },
  { code: 'PROFESSIONAL', label: 'Professional' },
  { code: 'OTHER', label: 'Other' },
] as const satisfies CodeList;

/** Who else lives in, or belongs to, a household. A child not yet born counts, and has no name or birthday. */
export const householdMemberKinds = [
  { code: 'CHILD', label: 'Child' },
  { code: 'UNBORN_CHILD', label: 'Unborn child' },
  { code: 'OTHER_ADULT', label: 'Other adult' },
] as const satisfies CodeList;

export type Relationship = CodeOf<typeof relationships>;
export type HouseholdMemberKind = CodeOf<typeof householdMemberKinds>;

const inverses: Partial<Readonly<Record<Relationship, Relationship>>> = {
  PARENT: 'CHILD',
  CHILD: 'PARENT',
  CARER: 'CARED_FOR',
  CARED_FOR: 'CARER',
  LANDLORD: 'TENANT',
  TENANT: 'LANDLORD',
  PROFESSIONAL: 'OTHER',
};

/** Gives the same relationship seen from the other person: a parent's other side is a child. */
export function inverseRelationship(relationship: Relationship): Relationship {
  return inverses[relationship] ?? relationship;
}
