import type { ConsentMode, ForumDefinition } from '../forums/forum-definition.js';
import type { BasisDefault } from '../forums/legal-basis.js';
import type { Sector } from '../words.js';

/** What the person is told where this row is used. */
export type InformPractice = 'TELL_UNLESS_UNSAFE' | 'TELL_OF_MANAGEMENT_ONLY' | 'TELL_AS_SOON_AS_PRACTICABLE' | 'NEVER_TELL';
export const informPracticeLabels: Record<InformPractice, string> = {
  TELL_UNLESS_UNSAFE: 'Tell the person, unless that is unsafe',
  TELL_AS_SOON_AS_PRACTICABLE: 'Tell the person as soon as practicable',
  TELL_OF_MANAGEMENT_ONLY: 'Tell the person that they are managed, not what is said; never tip off',
  NEVER_TELL: 'Never tell the person',
};
export const informPractices = Object.keys(informPracticeLabels) as InformPractice[];

/** What two people may change together: the layers, what the person is told, and whether an override may be asked for. */
export interface PolicySetting {
  readonly layers: BasisDefault;
  readonly inform: InformPractice;
  readonly overrideUsed: boolean;
}

/** One row of the policy table in force at an instant: forum x purpose x sector of the owner (governance 1.7). */
export interface PolicyRow extends PolicySetting {
  readonly forumCode: string;
  readonly forumTitle: string;
  readonly purpose: string;
  readonly ownerSector: Sector;
  /** Not the table's to change: it takes a new version of the forum's definition. */
  readonly consentMode: ConsentMode;
  /** Zero is the national default that comes with the forum's definition. */
  readonly version: number;
  /** What a release keeps: `MARM/1` for the national default, `MARM/1/HEALTH/2` for a row of the partnership's own. */
  readonly policyVersion: string;
}

/** A change of a row that two people have approved. */
export interface ApprovedPolicy {
  readonly forumCode: string;
  readonly purpose: string;
  readonly ownerSector: Sector;
  readonly rowVersion: number;
  readonly setting: PolicySetting;
  readonly validFrom: Date;
}

/** The row as the forum's definition ships it. */
export function nationalRow(definition: ForumDefinition, ownerSector: Sector): PolicyRow {
  const { code, title, version, purposeCode, consentMode, basisDefaults } = definition;
  const sharesByLaw = consentMode === 'NOT_APPLICABLE';
  return {
    forumCode: code,
    forumTitle: title,
    purpose: purposeCode,
    ownerSector,
    consentMode,
    layers: basisDefaults[ownerSector],
    inform: sharesByLaw ? 'TELL_OF_MANAGEMENT_ONLY' : 'TELL_UNLESS_UNSAFE',
    overrideUsed: !sharesByLaw,
    version: 0,
    policyVersion: `${code}/${version}`,
  };
}

/** The row in force at an instant: the newest approved change that has begun, else the national default (R65). */
export function policyRowAt(definition: ForumDefinition, ownerSector: Sector, approved: readonly ApprovedPolicy[], at: Date): PolicyRow {
  const national = nationalRow(definition, ownerSector);
  const inForce = approved
    .filter((it) => it.forumCode === definition.code && it.purpose === definition.purposeCode && it.ownerSector === ownerSector && it.validFrom <= at)
    .sort((a, b) => a.validFrom.getTime() - b.validFrom.getTime() || a.rowVersion - b.rowVersion)
    .at(-1);
  if (!inForce) return national;
  return { ...national, ...inForce.setting, version: inForce.rowVersion, policyVersion: `${national.policyVersion}/${ownerSector}/${inForce.rowVersion}` };
}

/** The rows of a forum, by sector of the owner. */
export type PolicyRows = (ownerSector: Sector) => PolicyRow;
export const policyRowsAt = (definition: ForumDefinition, approved: readonly ApprovedPolicy[], at: Date): PolicyRows => {
  const known = new Map<Sector, PolicyRow>();
  return (sector) => {
    const row = known.get(sector) ?? policyRowAt(definition, sector, approved, at);
    known.set(sector, row);
    return row;
  };
};
