import { type Answers, fieldsOf, type FormDefinition, type FormField, isShown, marm } from '@concord/domain';
import type { Answer, Client } from './client.js';

/** A full set of plausible answers to any form: every shown question has one. */
export function answersTo(form: FormDefinition, changes: Answers = {}): Answers {
  const all: Answers = { ...Object.fromEntries(fieldsOf(form).map((it) => [it.key, answerTo(it)])), ...changes };
  return Object.fromEntries(
    fieldsOf(form)
      .filter((it) => isShown(it, all, '2026-11-22'))
      .map((it) => [it.key, all[it.key] ?? null]),
  );
}

function answerTo(field: FormField): Answers[string] {
  switch (field.kind) {
    case 'YES_NO_UNKNOWN':
      return { answer: 'UNKNOWN', evidence: `Asked about it on a visit (${field.key})` };
    case 'CHOICE':
      return field.options[0]?.code ?? null;
    case 'CHOICES':
      return field.options.slice(0, 1).map((it) => it.code);
    case 'DATE':
      return '2026-11-02';
    case 'NUMBER':
      return field.minimum;
    default:
      return `What is known (${field.key})`;
  }
}

const REGISTER = 'mutation R($input: RegisterPersonInput!) { registerPerson(input: $input) { id version name } }';
const START =
  'mutation S($input: StartReferralInput!) { startReferral(input: $input) { id version reference referral { draft { version } } } }';
const SAVE =
  'mutation V($input: SaveReferralInput!) { saveReferral(input: $input) { id referral { draft { version } } } }';
const SUBMIT =
  'mutation U($input: SubmitReferralInput!) { submitReferral(input: $input) { id version stage decideBy } }';

let counter = 0;

/** A fictional person, registered by this client's agency. */
export async function aPerson(client: Client, input: Record<string, unknown> = {}): Promise<string> {
  counter += 1;
  const answer = await client.query(REGISTER, {
    input: { givenNames: 'Alder', familyName: `Fenwick-Test${counter}`, bornOn: '1961-04-30', ...input },
  });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.registerPerson.id as string;
}

/** A referral begun and filled in, not yet sent. */
export async function aWrittenReferral(
  client: Client,
  personId: string,
  options: { form?: FormDefinition; forumCode?: string; answers?: Answers } = {},
): Promise<{ caseFileId: string; version: number }> {
  const { form = marm.referralForm, forumCode = 'MARM', answers = answersTo(form) } = options;
  const started = await client.query(START, { input: { forumCode, personId } });
  if (started.errors) throw new Error(started.text);
  const { id, referral } = started.data.startReferral;
  const saved = await client.query(SAVE, { input: { caseFileId: id, answers, version: referral.draft.version } });
  if (saved.errors) throw new Error(saved.text);
  return { caseFileId: id as string, version: saved.data.saveReferral.referral.draft.version as number };
}

/** A referral sent and waiting for triage. */
export async function aSentReferral(
  client: Client,
  personId: string,
  options: Parameters<typeof aWrittenReferral>[2] = {},
): Promise<{ id: string; version: number }> {
  const { caseFileId, version } = await aWrittenReferral(client, personId, options);
  const sent = await client.query(SUBMIT, { input: { caseFileId, version } });
  if (sent.errors) throw new Error(sent.text);
  return sent.data.submitReferral as { id: string; version: number };
}

const ACCEPT = 'mutation A($input: AcceptReferralInput!) { acceptReferral(input: $input) { id version stage } }';

/** A case file that triage has accepted: referred by one client, accepted by another, owned by a practitioner. */
export async function anOpenCaseFile(
  referrer: Client,
  triager: Client,
  ownerPractitionerId: string,
  personId?: string,
): Promise<{ id: string; version: number; personId: string }> {
  const about = personId ?? (await aPerson(referrer));
  const { id, version } = await aSentReferral(referrer, about);
  const accepted = await triager.query(ACCEPT, {
    input: {
      caseFileId: id,
      version,
      ownerPractitionerId,
      urgency: 'STANDARD',
      reason: 'High risk and no single agency can manage it.',
    },
  });
  if (accepted.errors) throw new Error(accepted.text);
  return { ...(accepted.data.acceptReferral as { id: string; version: number }), personId: about };
}

/** A case file as these tests look at it. */
export const CASE_FILE = `query C($id: ID!) { caseFile(id: $id) { id stage version decideBy firstMeetingBy urgency permittedActions owner { id } leadProfessional { id } repeats { id }
  participations { id capacity practitionerId teamId } contacts { id capacity name takingPart } leadOffer { to { id } } heardWith { id }
  referral { answers urgency timesSent decideBy isOverdue draft { answers version } advice { key kind } decisions { decision reasonCode reason nextStep appealRoute redirectTarget redirectAcceptedBy } } } }`;
export const caseFile = async (client: Client, id: string) => (await client.query(CASE_FILE, { id })).data.caseFile;
/** A change that gives back the case file. */
export const change = (name: string, type: string) =>
  `mutation M($input: ${type}!) { ${name}(input: $input) { id version stage } }`;
/** The paths of the fields that an answer complains about. */
export const fields = (answer: Answer) => (answer.errors?.[0]?.extensions.fields ?? []).map((it) => it.path);
/** What somebody who is refused gets to know. */
export const refusal = (answer: Answer) => [answer.code, answer.errors?.[0]?.message];
