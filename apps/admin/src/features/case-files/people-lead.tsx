import { Button, ButtonGroup, ButtonLink, InsetText, Radios, showDate, SummaryCard, TextArea } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { AnswerLeadOfferDocument, TakeBackLeadOfferDocument } from '../../gql/graphql.js';
import type { Me, PeopleCaseFile } from './people-seats.js';
import { PhoneLink } from './phone-link.js';

interface PeopleLeadProps {
  caseFile: PeopleCaseFile;
  me: Me;
  onChanged: (what: string) => void;
}

/** Who leads and who owns the case file, and how the lead passes on: nobody leads who has not said yes. */
export function PeopleLead({ caseFile, me, onChanged }: PeopleLeadProps) {
  const { id, leadProfessional: lead, leadOffer, owner, permittedActions } = caseFile;
  const mayOffer = permittedActions.includes('changePeople') && !leadOffer;
  return (
    <>
      {leadOffer?.to?.id === me.id && <AnswerOffer caseFile={caseFile} onChanged={onChanged} />}
      <SummaryCard
        title="Who leads"
        rows={[
          {
            key: 'Lead professional',
            value: lead ? `${lead.name}, ${lead.jobTitle}, ${lead.agency?.shortName ?? ''}` : 'Not agreed yet',
          },
          lead && { key: 'Telephone', value: <PhoneLink number={lead.phone} /> },
          owner && { key: 'Case owner', value: `${owner.name}, ${owner.jobTitle}` },
          leadOffer && { key: 'Asked to lead', value: <OpenOffer caseFile={caseFile} me={me} onChanged={onChanged} /> },
        ]}
      />
      {mayOffer && (
        <ButtonGroup>
          <ButtonLink href={`/case-files/${id}/people/lead`} kind="secondary">
            {lead ? 'Ask somebody else to lead' : 'Ask somebody to lead'}
          </ButtonLink>
        </ButtonGroup>
      )}
    </>
  );
}

function OpenOffer({ caseFile: { id, leadOffer, leadProfessional, permittedActions }, onChanged }: PeopleLeadProps) {
  const takeBack = useChange(TakeBackLeadOfferDocument);
  if (!leadOffer) return null;
  const takeItBack = () =>
    void takeBack.attempt({ caseFileId: id }).then((done) => done && onChanged('The offer was taken back'));
  return (
    <>
      <p className="govuk-body">
        {leadOffer.to?.name ?? 'Somebody at the table'}, on {showDate(leadOffer.createdAt)}.{' '}
        {leadProfessional && `${leadProfessional.name} leads until they accept.`}
      </p>
      <ActionProblem problem={takeBack.problem} />
      {permittedActions.includes('changePeople') && (
        <Button kind="secondary" onClick={takeItBack} busy={takeBack.sending}>
          Take the offer back
        </Button>
      )}
    </>
  );
}

interface LeadAnswer {
  accept: 'YES' | 'NO' | '';
  answer: string;
}

function AnswerOffer({ caseFile: { id, leadOffer }, onChanged }: Omit<PeopleLeadProps, 'me'>) {
  const answerOffer = useChange(AnswerLeadOfferDocument);
  const form = useForm<LeadAnswer>({ id: 'answer-lead', start: { accept: '', answer: '' } });
  const submit = form.submit(async ({ accept, answer }) => {
    await answerOffer.send({
      input: { caseFileId: id, accept: accept === 'YES', ...(accept === 'NO' ? { answer } : {}) },
    });
    onChanged(accept === 'YES' ? 'You are the lead professional' : 'Your answer was sent');
  });
  return (
    <section aria-labelledby="answer-lead-heading">
      <h2 className="govuk-heading-m" id="answer-lead-heading">
        You are asked to be the lead professional
      </h2>
      {leadOffer?.reason && <InsetText>{leadOffer.reason}</InsetText>}
      <Form form={form} onSubmit={submit} submitText="Send your answer">
        <Radios
          label="Do you take the lead?"
          hint="The lead keeps the plan moving between meetings, and is whom the others ring before a visit"
          options={[
            { value: 'YES', label: 'Yes, I lead from now on' },
            {
              value: 'NO',
              label: 'No, I cannot',
              reveal: form.values.accept === 'NO' && (
                <TextArea
                  label="Why not?"
                  rows={3}
                  maxLength={1000}
                  {...form.field('answer', {
                    required: 'Say why you cannot lead, so that somebody else can be asked',
                    ...atMost(1000, 'Why not'),
                  })}
                />
              ),
            },
          ]}
          {...form.field('accept', { required: 'Say whether you take the lead' })}
        />
      </Form>
    </section>
  );
}
