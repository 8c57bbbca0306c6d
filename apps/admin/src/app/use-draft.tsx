import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useClient } from 'urql';
import { Button, NotificationBanner, showDateTime, showTime } from '@concord/ui';
import { DiscardDraftDocument, DraftDocument, SaveDraftDocument } from '../gql/graphql.js';
import type { Form } from './use-form.js';

const QUIET_MS = 2000;

export interface DraftState {
  /** Above the form: says that an earlier draft was put back, and offers to start again. */
  notice: ReactNode;
  /** Beside the button: "Draft saved at 2:05pm". */
  status: ReactNode;
  discard: () => Promise<void>;
}

/**
 * Keeps what is typed on the server, two seconds after the last key, and puts it back when the form is opened again.
 * Never in the browser's storage. A successful submit discards it. The form key names the form and the record:
 * `referral:new`, `return:<meetingId>`.
 */
export function useDraft<Values extends FieldValues>(formKey: string, form: Form<Values>): DraftState {
  const client = useClient();
  const [restoredAt, setRestoredAt] = useState<string>();
  const [status, setStatus] = useState('');
  const start = useRef(form.values);
  const saved = useRef(JSON.stringify(form.values));
  const ready = useRef(false);
  const content = JSON.stringify(form.values);
  const latest = useLatest(content);
  const { reset } = form;

  useEffect(() => {
    let left = false;
    void client
      .query(DraftDocument, { formKey })
      .toPromise()
      .then(({ data }) => {
        if (left) return;
        ready.current = true;
        const isUntouched = latest.current === JSON.stringify(start.current);
        if (!data?.draft || !isUntouched) return;
        const values = { ...start.current, ...(JSON.parse(data.draft.content) as Values) };
        saved.current = JSON.stringify(values);
        reset(values);
        setRestoredAt(data.draft.savedAt);
      });
    return () => {
      left = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each form, not at every key
  }, [client, formKey]);

  const save = useCallback(
    async (text: string) => {
      const before = saved.current;
      saved.current = text;
      const { data } = await client.mutation(SaveDraftDocument, { input: { formKey, content: text } }).toPromise();
      if (!data) saved.current = before;
      setStatus(
        data
          ? `Draft saved at ${showTime(data.saveDraft.savedAt)}`
          : 'The draft could not be saved. We try again when you go on typing.',
      );
    },
    [client, formKey],
  );

  useAutosave(content, (text) => {
    if (ready.current && text !== saved.current) void save(text);
  });

  const discard = async () => {
    saved.current = latest.current; // what is on the page now is not saved again by itself
    setStatus('');
    setRestoredAt(undefined);
    await client.mutation(DiscardDraftDocument, { formKey }).toPromise();
  };

  const { onSent } = form;
  useEffect(() => onSent(() => void discard()));

  const startAgain = () => {
    reset(start.current);
    void discard();
    saved.current = JSON.stringify(start.current);
  };
  return {
    discard,
    status: (
      <p className="govuk-hint concord-draft-status" role="status">
        {status}
      </p>
    ),
    notice: restoredAt && (
      <NotificationBanner heading={`We kept what you typed on ${showDateTime(restoredAt)}`}>
        <p className="govuk-body">It is a draft: nobody but you has seen it.</p>
        <Button kind="secondary" onClick={startAgain}>
          Start again with an empty form
        </Button>
      </NotificationBanner>
    ),
  };
}

/** Hands over the text two seconds after its last change, and at once when the page is left or hidden. */
function useAutosave(content: string, save: (content: string) => void): void {
  const latest = useLatest({ content, save });
  useEffect(() => {
    const timer = setTimeout(() => latest.current.save(content), QUIET_MS);
    return () => clearTimeout(timer);
  }, [content, latest]);
  useEffect(() => {
    const flush = () => latest.current.save(latest.current.content);
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      flush();
    };
  }, [latest]);
}

/** The newest value, for what runs later than the rendering it was made in. */
function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
