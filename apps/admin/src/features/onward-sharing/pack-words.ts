import type { PackPartsFragment } from '../../gql/graphql.js';

export const packStateLabels: Record<PackPartsFragment['state'], string> = { DRAFT: 'Being written', RELEASED: 'Presented', CLOSED: 'Closed' };
