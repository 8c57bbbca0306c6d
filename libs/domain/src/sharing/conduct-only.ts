/** Words that name an illness or an offence. A visit-safety line says what to do, not why (need-to-know section 5). */
const DIAGNOSIS =
  /\b(schizophreni\w*|psychosis|psychotic|bipolar|personality disorder|diagnos\w*|depressi\w*|dementia|autis\w*|adhd|hiv|hepatitis|addict\w*|alcoholic|drug user|sectioned|mental(?:ly)? ill\w*|self[- ]harm\w*|suicid\w*)\b/giu;
const OFFENCE =
  /\b(convict\w*|offen[cd]\w*|sex offender|rapist|rape[ds]?|burglar\w*|robber\w*|paedophile|murder\w*|manslaughter|assault\w*|arson\w*|charged with|on bail|on licence|criminal record|previous(?:es)?|prison sentence)\b/giu;

/** The words in a visit-safety line that name a diagnosis or an offence: a warning to confirm, never a wall. */
export function beyondConduct(text: string): string[] {
  return [...new Set([...(text.match(DIAGNOSIS) ?? []), ...(text.match(OFFENCE) ?? [])].map((word) => word.toLowerCase()))];
}
