import { useState } from 'react';
import { capacityLabels, type Capacity, optionsOf } from '@concord/domain';
import { Details, NotificationBanner, Radios, Select, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { InviteToMeetingDocument, type MeetingPageQuery } from '../../gql/graphql.js';
import { PersonPicker, type PickedPerson } from './person-picker.js';

const start = { kind: 'PRACTITIONER' as 'PRACTITIONER' | 'GUEST' | '', capacity: '' as Capacity | '', person: null as PickedPerson | null, guestName: '', guestRole: '' };

/** Adds somebody to a meeting, before or while it runs. */
export function InvitePanel({ meeting, reload }: { meeting: MeetingPageQuery['meeting']; reload: () => void }) {
  const [invited, setInvited] = useState('');
  const invite = useChange(InviteToMeetingDocument);
  const form = useForm({ id: 'invite', start });
  const submit = form.submit(async ({ kind, capacity, person, guestName, guestRole }) => {
    const who = kind === 'GUEST' ? { guest: { name: guestName, role: guestRole } } : { practitionerId: person?.id };
    await invite.send({ input: { meetingId: meeting.id, capacity: capacity as Capacity, ...who } });
    setInvited(kind === 'GUEST' ? guestName : (person?.name ?? ''));
    form.reset(start);
    reload();
  });
  return (
    <>
      {invited && <NotificationBanner kind="success" heading={`${invited} was invited`} />}
      <Details summary="Invite somebody else">
        <Form form={form} onSubmit={submit} submitText="Invite">
          <Radios
            label="Whom?"
            options={[
              { value: 'PRACTITIONER', label: 'Somebody with an account', reveal: form.values.kind === 'PRACTITIONER' && <PersonPicker label="Name" {...form.field('person', { validate: (value) => (value ? true : 'Choose somebody from the list') })} /> },
              {
                value: 'GUEST',
                label: 'A guest without an account',
                reveal: form.values.kind === 'GUEST' && (
                  <>
                    <TextField label="Guest’s name" {...form.field('guestName', { required: 'Write the guest’s name' })} />
                    <TextField label="What they are, such as “Sister” (optional)" {...form.field('guestRole')} />
                  </>
                ),
              },
            ]}
            {...form.field('kind')}
          />
          <Select label="As" options={optionsOf(capacityLabels).map(({ code, label }) => ({ value: code as Capacity, label }))} {...form.field('capacity', { required: 'Choose in what capacity they come' })} />
        </Form>
      </Details>
    </>
  );
}
