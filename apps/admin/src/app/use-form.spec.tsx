import { describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Radios, TextField } from '@concord/ui';
import { Form } from './form.js';
import { Problem } from './problem.js';
import { useForm, type SubmitWork } from './use-form.js';

interface Answers {
  title: string;
  where: 'ROOM' | 'ONLINE' | '';
  room: string;
}

const empty: Answers = { title: '', where: '', room: '' };

function MeetingForm({ work, start = empty }: { work: SubmitWork<Answers>; start?: Answers }) {
  const form = useForm({ id: 'meeting', start });
  const room = form.values.where === 'ROOM' && (
    <TextField label="Room" {...form.field('room', { required: 'Enter the room' })} />
  );
  return (
    <Form form={form} onSubmit={form.submit(work)} submitText="Plan">
      <TextField label="Title" {...form.field('title', { required: 'Enter a title' })} />
      <Radios
        label="Where?"
        options={[
          { value: 'ROOM', label: 'In a room', reveal: room },
          { value: 'ONLINE', label: 'Online' },
        ]}
        {...form.field('where', { required: 'Say where' })}
      />
    </Form>
  );
}

const press = () => act(async () => void fireEvent.click(screen.getByRole('button')));
const summary = () => [...document.querySelectorAll('.govuk-error-summary__list li')].map((item) => item.textContent);
const work = () => jest.fn<SubmitWork<Answers>>().mockResolvedValue(undefined);

describe('a form', () => {
  it('says in the summary, in the order of the page, what is missing, and sends nothing', async () => {
    const send = work();
    render(<MeetingForm work={send} />);
    await press();
    expect(summary()).toEqual(['Enter a title', 'Say where']);
    expect(send).not.toHaveBeenCalled();
  });

  it('does not check a field that is no longer shown, and keeps its value', async () => {
    const send = work();
    render(<MeetingForm work={send} start={{ title: 'A', where: 'ROOM', room: '' }} />);
    await press();
    expect(summary()).toEqual(['Enter the room']);
    fireEvent.click(screen.getByLabelText('Online'));
    await press();
    expect(summary()).toEqual([]);
    expect(send.mock.calls[0]?.[0]).toEqual({ title: 'A', where: 'ONLINE', room: '' });
  });

  it('puts the server’s messages beside their fields and the rest in the summary', async () => {
    const fields = [
      { path: 'title', message: 'Leave the name out of the title' },
      { path: 'elsewhere', message: 'The forum does not meet on Sundays' },
    ];
    const send = work().mockRejectedValue(new Problem('INVALID', 'Not saved', fields));
    render(<MeetingForm work={send} start={{ title: 'A', where: 'ONLINE', room: '' }} />);
    await press();
    expect(summary()).toEqual(['The forum does not meet on Sundays', 'Leave the name out of the title']);
    expect(document.getElementById('meeting-title-error')).not.toBeNull();
  });

  it('sends once however often it is pressed, and with the same submission until it is accepted', async () => {
    let refuse: (problem: Problem) => void = () => undefined;
    const send = work().mockImplementationOnce(() => new Promise((_, reject) => (refuse = reject)));
    render(<MeetingForm work={send} start={{ title: 'A', where: 'ONLINE', room: '' }} />);
    await press();
    await press();
    expect(send).toHaveBeenCalledTimes(1);
    await act(async () => refuse(new Problem('NETWORK', 'Try again.')));
    await press();
    await press();
    const ids = send.mock.calls.map(([, submissionId]) => submissionId);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});
