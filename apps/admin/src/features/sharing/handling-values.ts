import type { GradingScheme, HandlingCode, WithheldStyle } from '@concord/domain';
import { type DateParts, noDate, toDateParts, toIsoDate } from '@concord/ui';
import type { ItemPageQuery } from '../../gql/graphql.js';

/** The part of a form's values that says how a statement is to be handled. */
export interface HandlingValues {
  notConfidential: boolean;
  handlingCode: HandlingCode | '';
  handlingText: string;
  noCopies: boolean;
  noOnward: boolean;
  withheldStyle: WithheldStyle | '';
  sharesByDefault: boolean;
  toldByThirdParty: boolean;
  toldInConfidence: boolean;
  harmIfSourceKnown: boolean;
  sourceProtected: boolean;
  scheme: GradingScheme | '';
  gradeSource: string;
  gradeInformation: string;
  gradeHandling: string;
  gradedBy: string;
  gradedOn: DateParts;
}

export const startHandling: HandlingValues = {
  notConfidential: false, handlingCode: 'NONE', handlingText: '', noCopies: false, noOnward: false, withheldStyle: 'ABSENT', sharesByDefault: false,
  toldByThirdParty: false, toldInConfidence: false, harmIfSourceKnown: false, sourceProtected: false,
  scheme: '', gradeSource: '', gradeInformation: '', gradeHandling: '', gradedBy: '', gradedOn: noDate,
};

/** An earlier version as the beginning of a newer one. */
export const handlingOf = (item: ItemPageQuery['item']): HandlingValues => ({
  ...startHandling,
  notConfidential: !item.confidential,
  handlingCode: item.handlingCode,
  handlingText: item.handlingText,
  noCopies: item.noCopies,
  noOnward: item.noOnward,
  withheldStyle: item.withheldStyle ?? 'ABSENT',
  sharesByDefault: item.sharesByDefault ?? false,
  toldByThirdParty: item.toldByThirdParty,
  toldInConfidence: item.toldInConfidence,
  harmIfSourceKnown: item.harmIfSourceKnown,
  sourceProtected: item.sourceProtected,
  ...(item.grading ? { scheme: item.grading.scheme, gradeSource: item.grading.source, gradeInformation: item.grading.information, gradeHandling: item.grading.handling, gradedBy: item.grading.gradedBy, gradedOn: toDateParts(item.grading.gradedOn) } : {}),
});

/** What the API takes. */
export const handlingInput = (it: HandlingValues) => ({
  confidential: !it.notConfidential,
  handlingCode: it.handlingCode || undefined,
  handlingText: it.handlingCode === 'NONE' ? undefined : it.handlingText,
  noCopies: it.noCopies,
  noOnward: it.noOnward,
  withheldStyle: it.withheldStyle || undefined,
  sharesByDefault: it.sharesByDefault,
  toldByThirdParty: it.toldByThirdParty,
  toldInConfidence: it.toldInConfidence,
  harmIfSourceKnown: it.harmIfSourceKnown,
  sourceProtected: it.sourceProtected,
  grading: it.scheme ? { scheme: it.scheme, source: it.gradeSource, information: it.gradeInformation, handling: it.gradeHandling, gradedBy: it.gradedBy, gradedOn: toIsoDate(it.gradedOn) ?? '' } : undefined,
});
