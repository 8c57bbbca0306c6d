import { useNavigate } from 'react-router';
import { type EmergencyGround, emergencyGroundLabels, emergencyGrounds, emergencyReasonProblem, emergencyDefaults } from '@concord/domain';
import { LinkButton, Radios, TextArea, TextField, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { type EmergencyStopQuery, type SoughtInEmergencyInput, StartEmergencyOpeningDocument } from '../../gql/graphql.js';

type Stop = EmergencyStopQuery['emergencyStop'];
const start = { ground: '' as EmergencyGround | '', whyNow: '', password: '' };

/** The full stop: what will open, who is told now, for how long; a ground, why now, and the password again. */
export function StopPage({ stop, sought, onBack }: { stop: Stop; sought: SoughtInEmergencyInput; onBack: () => void }) {
  const navigate = useNavigate();
  const open = useChange(StartEmergencyOpeningDocument);
  const form = useForm({ id: 'emergency-stop', start });
  const submit = form.submit(async ({ ground, whyNow, password }, submissionId) => {
    if (!ground) return;
    const { startEmergencyOpening } = await open.send({ input: { ...sought, ground, whyNow, password, submissionId } });
    void navigate(`/emergency/openings/${startEmergencyOpening.id}`, { replace: true });
  });
  const longEnough = (value: string) => emergencyReasonProblem(value, undefined, { ...emergencyDefaults, shortestReason: stop.shortestReason }) ?? true;
  return (
    <Page title="Stop before you open" heading="Stop and check before you open this" width="reading">
      <p className="govuk-body-l">You asked for <strong>{stop.described}</strong>.</p>
      <p className="govuk-body">{stop.answer}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>You see only what its owners released beforehand for emergencies, about this one person. Nothing else of their record opens.</li>
        <li>It stays open for {stop.minutes} minutes. You can extend it once, by {stop.extensionMinutes} minutes. It ends when you leave the page.</li>
        <li>The privacy officers of the agencies that own it, and of your own agency, are told <strong>now</strong>. Somebody looks at what you did within {stop.reviewWorkingDays} working days.</li>
        <li>Your name, this reason and everything you read are kept for good, also when nothing opens.</li>
      </ul>
      <WarningText>Open it only if this person, or somebody near them, needs it now.</WarningText>
      <Form form={form} onSubmit={submit} submitText="Open it now" actions={<LinkButton onClick={onBack}>Go back without opening</LinkButton>}>
        <Radios label="Why is it an emergency?" options={emergencyGrounds.map((value) => ({ value, label: emergencyGroundLabels[value] }))} {...form.field('ground', { required: 'Say why it is an emergency' })} />
        <TextArea
          label="Why this person, and why now?"
          hint={`In your own words, at least ${stop.shortestReason} characters. Words you used last time are not taken.`}
          maxLength={2000}
          {...form.field('whyNow', { validate: longEnough })}
        />
        <TextField label="Your password" type="password" autoComplete="current-password" width={20} {...form.field('password', { required: 'Enter your password' })} />
      </Form>
    </Page>
  );
}
