import type { PolicyRow, PolicySetting } from '@concord/domain';
import type { PolicyRowModel, PolicySettingModel } from './policy-table.model.js';

/** A setting as it is published: one shape for both regimes. */
export function shownSetting({ layers, inform, overrideUsed }: PolicySetting): PolicySettingModel {
  const common = { gatewayCodes: layers.gatewayCodes, regime: layers.regime, confidentialityBases: layers.confidentialityBases, note: layers.note, inform, overrideUsed };
  return layers.regime === 'PART_3'
    ? { ...common, art6: null, art9: null, sch1: [], section35: layers.section35, sch8: layers.sch8 }
    : { ...common, art6: layers.art6, art9: layers.art9, sch1: layers.sch1, section35: null, sch8: [] };
}

export const shownRow = (row: PolicyRow): PolicyRowModel => ({ ...row, setting: shownSetting(row) });
