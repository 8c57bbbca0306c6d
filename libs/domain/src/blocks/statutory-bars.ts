/** What a law closes to everybody whom the owner did not name. No consent, override or emergency opens it (governance 2.3, R10). */
export type StatutoryBar =
  | 'GENDER_RECOGNITION'
  | 'PROTECTED_PERSON'
  | 'FERTILITY'
  | 'ADOPTION'
  | 'COMPLAINANT_ANONYMITY'
  | 'CHIS_IDENTITY'
  | 'LEGAL_PRIVILEGE'
  | 'COURT_RESTRICTED';

export interface StatutoryBarWords {
  readonly label: string;
  /** The law, as it stands on the record. */
  readonly law: string;
  /** What whoever records it must know. */
  readonly hint: string;
}

export const statutoryBarWords: Record<StatutoryBar, StatutoryBarWords> = {
  GENDER_RECOGNITION: { label: 'Gender recognition history', law: 'Gender Recognition Act 2004, section 22', hint: 'Telling it without one of the Act’s exceptions is an offence.' },
  PROTECTED_PERSON: { label: 'Protected person', law: 'Serious Organised Crime and Police Act 2005, sections 86 and 88', hint: 'Telling of protection arrangements or a new identity is an offence. Ask the protection unit first.' },
  FERTILITY: { label: 'Fertility treatment and embryology', law: 'Human Fertilisation and Embryology Act 1990, section 33A', hint: 'What a licensed centre holds is told only as the Act allows.' },
  ADOPTION: { label: 'Adoption records', law: 'Adoption and Children Act 2002, sections 57 to 59', hint: 'Protected information of an adoption agency.' },
  COMPLAINANT_ANONYMITY: { label: 'Anonymity of a complainant', law: 'Sexual Offences (Amendment) Act 1992, section 1', hint: 'Nothing that could identify them may be published. Share only inside the investigation.' },
  CHIS_IDENTITY: { label: 'Identity of a human intelligence source', law: 'Regulation of Investigatory Powers Act 2000, Part II', hint: 'Never the name of a source, nor anything that leads to it.' },
  LEGAL_PRIVILEGE: { label: 'Privileged legal advice', law: 'Common law: legal professional privilege', hint: 'Sharing it outside the client can lose the privilege.' },
  COURT_RESTRICTED: { label: 'Restricted by a court', law: 'The order itself, and the Contempt of Court Act 1981', hint: 'Reporting restrictions, family proceedings, juror matters. Keep the order at hand.' },
};
export const statutoryBars = Object.keys(statutoryBarWords) as StatutoryBar[];
export const statutoryBarLabels = Object.fromEntries(statutoryBars.map((it) => [it, statutoryBarWords[it].label])) as Record<StatutoryBar, string>;
