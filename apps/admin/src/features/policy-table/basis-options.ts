import { art6Labels, art9Labels, confidentialityBasisLabels, type GatewayCode, gateways, informPracticeLabels, regimeLabels, sch1Labels, sch1Paragraph18ReasonLabels, sch8Labels, vulnerableReasonLabels } from '@concord/domain';

const optionsOf = <Code extends string>(labels: Record<Code, string>) => (Object.keys(labels) as Code[]).map((value) => ({ value, label: labels[value] }));

/** The choices of the five layers, in the domain's words. Law that is not in force is not offered. */
export const gatewayOptions = (Object.keys(gateways) as GatewayCode[]).filter((it) => gateways[it].active).map((value) => ({ value, label: gateways[value].label, hint: gateways[value].limits }));
export const regimeOptions = optionsOf(regimeLabels);
export const art6Options = optionsOf(art6Labels);
export const art9Options = optionsOf(art9Labels);
export const sch1Options = optionsOf(sch1Labels);
export const sch8Options = optionsOf(sch8Labels);
export const paragraph18Options = optionsOf(sch1Paragraph18ReasonLabels);
export const vulnerableOptions = optionsOf(vulnerableReasonLabels);
export const confidentialityOptions = optionsOf(confidentialityBasisLabels);
export const informOptions = optionsOf(informPracticeLabels);
