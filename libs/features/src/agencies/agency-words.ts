import { agencyFunctionLabels, agencyFunctions, roleLabels, roles, sectorLabels, sectors } from '@concord/domain';
import { enumOf } from '@concord/platform';

/** The published enums of the directory, made from the domain's words. */
export const SectorEnum = enumOf(
  'Sector',
  'The kind of organisation, from which the usual lawful basis follows.',
  sectors,
  sectorLabels,
);
export const AgencyFunctionEnum = enumOf(
  'AgencyFunction',
  'What an agency does. Releases name a function as well as an agency.',
  agencyFunctions,
  agencyFunctionLabels,
);
export const RoleEnum = enumOf(
  'Role',
  'What a practitioner may do in Concord. A role never opens a record by itself.',
  roles,
  roleLabels,
);
