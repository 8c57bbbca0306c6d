import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { fieldsOf, type ForumDefinition } from '@concord/domain';
import { showTime } from '@concord/ui';
import { startAnswers, toAnswers, type TypedAnswers } from '../../app/form-answers.js';
import { asProblem, type Problem } from '../../app/problem.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import type { Form } from '../../app/use-form.js';
import { SaveReferralDocument, WriteReferralDocument } from '../../gql/graphql.js';
import { answerText, asAnswers, fieldLabels } from './answer-words.js';

const QUIET_MS = 2000;

interface SavingOptions {
  caseFileId: string;
  definition: ForumDefinition;
  form: Form<TypedAnswers>;
  /** The version of the draft with which the page was opened. */
  version: number;
}

/** Saves a referral two seconds after the last key and whenever asked. Somebody else's change is shown beside one's own. */
export function useReferralSaving({ caseFileId, definition, form, version }: SavingOptions) {
  const client = useClient();
  const { send } = useChange(SaveReferralDocument);
  const [status, setStatus] = useState('');
  const known = useRef(version);
  const { referralForm } = definition;
  const content = JSON.stringify(toAnswers(referralForm, form.values));
  const saved = useRef(content);
  const latest = useRef(content);
  useLayoutEffect(() => {
    latest.current = content;
  });

  const load = async () => {
    const { data } = await client.query(WriteReferralDocument, { caseFileId }).toPromise();
    const draft = data?.caseFile.referral?.draft;
    return { values: startAnswers(referralForm, asAnswers(draft?.answers)), version: draft?.version ?? known.current };
  };
  const conflict = useConflict({ form, version, labels: fieldLabels(definition), load, show: showTyped(definition) });

  /** Saves what is typed now. Throws the problem, for the form to show. */
  const save = useCallback(async (): Promise<void> => {
    const text = latest.current;
    if (text === saved.current) return;
    const input = {
      caseFileId,
      answers: JSON.parse(text) as unknown,
      version: Math.max(known.current, conflict.version),
    };
    const { saveReferral } = await send({ input });
    saved.current = text;
    const draft = saveReferral.referral?.draft;
    if (!draft) return;
    known.current = draft.version;
    setStatus(`Saved at ${showTime(draft.savedAt)}`);
  }, [caseFileId, conflict.version, send]);

  useEffect(() => {
    if (content === saved.current) return undefined;
    const timer = setTimeout(
      () => void save().catch((thrown: unknown) => setStatus(whyNot(asProblem(thrown)))),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [content, save]);

  return { save, status, conflict, version: () => known.current };
}

const whyNot = ({ code }: Problem): string => {
  if (code === 'CONFLICT')
    return 'Not saved: this referral was changed in another window. Press “Save and continue” to compare.';
  if (code === 'INVALID') return 'Not saved yet: an answer needs attention. Press “Save and continue” to see which.';
  return 'Not saved yet. We try again when you go on typing.';
};

const showTyped =
  (definition: ForumDefinition) =>
  (name: string, value: unknown): string => {
    const key = name.replace(/^answers\./, '');
    const field = fieldsOf(definition.referralForm).find((it) => it.key === key);
    if (!field) return '';
    return answerText(field, toAnswers(definition.referralForm, { answers: { [key]: value } } as TypedAnswers)[key]);
  };
