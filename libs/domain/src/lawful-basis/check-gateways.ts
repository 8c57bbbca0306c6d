import { type GatewayCode, gateways } from '../forums/legal-basis.js';
import type { BasisContext } from './basis-context.js';
import { isHealthInformation, isRefused } from './basis-words.js';
import type { BasisProblem, BasisProblemCode, LawfulBasis } from './lawful-basis.js';

/** Gateways that name something outside Concord: a function, an order, a notice, a written request. */
const NEED_A_NOTE: Partial<Record<GatewayCode, string>> = {
  AGENCY_FUNCTIONS: 'Name the function of your agency that this serves.',
  CARE2014_S45: 'Give the board’s request: its reference and date.',
  COURT_ORDER: 'Give the order: the court, its scope and its date.',
  CORONER: 'Give the coroner’s notice: its scope and its date.',
  ICO_OR_REGULATOR: 'Give the notice: who sent it, its scope and its date.',
};

const refused = (code: BasisProblemCode, message: string, path = 'gatewayCodes'): BasisProblem => ({ layer: 1, code, path, message, weight: 'REFUSED', alternatives: [] });

/** Layer 1: a power or duty that lets this agency give this information to these recipients (governance 1.3, corrections). */
export function gatewayProblems(basis: LawfulBasis, context: BasisContext): BasisProblem[] {
  if (basis.gatewayCodes.length === 0) return [refused('GATEWAY_MISSING', 'Choose the law that lets your agency share this (the power to share).')];
  return basis.gatewayCodes.flatMap((code) => problemsOf(code, basis, context));
}

function problemsOf(code: GatewayCode, { gatewayNote }: LawfulBasis, context: BasisContext): BasisProblem[] {
  const { label, active } = gateways[code];
  if (!active) return [refused('GATEWAY_OFF', `${label}: not in force yet. Choose another power.`)];
  const note = NEED_A_NOTE[code];
  if (note && (gatewayNote ?? '').trim() === '') return [refused('GATEWAY_NOTE', note, 'gatewayNote')];
  switch (code) {
    case 'COMMON_LAW_POLICE':
      return context.ownerSector === 'POLICE' ? [] : [refused('GATEWAY_NOT_YOURS', `${label}: for the police only. Choose another power.`)];
    case 'HSCA2012_S251B':
      return careOnly(label, context);
    case 'HA1996_S213B':
      return context.consent === 'PERMITTED' ? [] : [refused('GATEWAY_AGREEMENT', `${label}: needs the person’s agreement, and none covers this.`)];
    case 'PCSCA2022_SVD':
      return carriesPatientInformation(context) ? [refused('GATEWAY_PATIENT_INFORMATION', `${label}: never patient information, nor personal information from health or social care. Choose another power.`)] : [];
    default:
      return [];
  }
}

/** Section 251B: between health and adult social care, for the person's care, and it yields to an objection. */
function careOnly(label: string, context: BasisContext): BasisProblem[] {
  const ownerCares = caresFor(context.ownerSector, context.ownerFunction ?? 'ALL');
  if (!ownerCares || !context.recipients.every((it) => caresFor(it.sector, it.agencyFunction))) return [refused('GATEWAY_CARE_ONLY', `${label}: between health and adult social care only. Choose another power.`)];
  return isRefused(context) ? [refused('GATEWAY_OBJECTION', `${label}: it yields when the person objects. Choose another power.`)] : [];
}

const caresFor = (sector: BasisContext['ownerSector'], agencyFunction: string): boolean =>
  sector === 'HEALTH' || sector === 'AMBULANCE' || (sector === 'COUNCIL' && ['ADULT_SOCIAL_CARE', 'EMERGENCY_DUTY', 'ALL'].includes(agencyFunction));

const carriesPatientInformation = ({ category, ownerSector, ownerFunction }: BasisContext): boolean =>
  isHealthInformation(category) || caresFor(ownerSector, ownerFunction ?? 'ALL') || (ownerSector === 'COUNCIL' && ownerFunction === 'CHILDRENS_SERVICES');
