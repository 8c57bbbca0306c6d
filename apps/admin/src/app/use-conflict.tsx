import { useState, type ReactNode } from 'react';
import { get, type FieldPath, type FieldValues } from 'react-hook-form';
import { Button, ButtonGroup, CopyButton, Table } from '@concord/ui';
import type { Problem } from './problem.js';
import type { Form } from './use-form.js';

interface Latest<Values> {
  values: Values;
  version: number;
}

interface ConflictOptions<Values extends FieldValues> {
  form: Form<Values>;
  /** The version the form was opened with. */
  version: number;
  /** What each field is called, in the order of the page. */
  labels: Partial<Record<FieldPath<Values>, string>>;
  /** Reads the record as it is now, in the form's shape. */
  load: () => Promise<Latest<Values>>;
  /** A value as text, for those that are no plain text. */
  show?: (name: string, value: unknown) => string;
}

export interface Conflict {
  /** Send this as `input.version`. */
  version: number;
  /** Second argument of `form.submit`. */
  onProblem: (problem: Problem) => boolean;
  /** Put it above the form. */
  panel: ReactNode;
}

/** "Somebody else changed this while you were typing": both versions side by side, and the person decides. */
export function useConflict<Values extends FieldValues>({
  form,
  version,
  labels,
  load,
  show = asText,
}: ConflictOptions<Values>): Conflict {
  const [latest, setLatest] = useState<Latest<Values>>();
  const [known, setKnown] = useState<number>();

  const onProblem = (problem: Problem): boolean => {
    if (problem.code !== 'CONFLICT') return false;
    void load().then(setLatest);
    return true;
  };
  const settle = (next: Latest<Values>) => {
    setKnown(next.version);
    setLatest(undefined);
  };

  return {
    version: known ?? version,
    onProblem,
    panel: latest && (
      <ConflictPanel
        differences={differences(form.values, latest.values, labels, show)}
        onKeep={() => settle(latest)}
        onTake={() => {
          form.reset(latest.values);
          settle(latest);
        }}
      />
    ),
  };
}

interface Difference {
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

function differences<Values extends FieldValues>(
  mine: Values,
  theirs: Values,
  labels: object,
  show: (name: string, value: unknown) => string,
): Difference[] {
  return Object.entries(labels as Record<string, string>)
    .map(([name, label]) => ({ name, label, mine: show(name, get(mine, name)), theirs: show(name, get(theirs, name)) }))
    .filter((row) => row.mine !== row.theirs);
}

const asText = (_name: string, value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : Array.isArray(value)
        ? value.join(', ')
        : JSON.stringify(value);

interface ConflictPanelProps {
  differences: Difference[];
  onKeep: () => void;
  onTake: () => void;
}

function ConflictPanel({ differences: rows, onKeep, onTake }: ConflictPanelProps) {
  return (
    <section className="concord-conflict" role="alert" aria-label="Two versions">
      <h2 className="govuk-heading-m">Somebody else changed this while you were typing</h2>
      <p className="govuk-body">
        Nothing you typed is lost. Compare, then decide. You can still change your own text below.
      </p>
      <Table
        caption="What differs"
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { header: 'Field', cell: (row) => row.label, rowHeader: true },
          { header: 'Yours', cell: (row) => <Version text={row.mine} what={`your ${row.label}`} /> },
          { header: 'Theirs, already saved', cell: (row) => <Version text={row.theirs} what={`their ${row.label}`} /> },
        ]}
        empty={<p className="govuk-body">Your texts are the same. You can save again.</p>}
      />
      <ButtonGroup>
        <Button onClick={onKeep}>Keep mine</Button>
        <Button kind="secondary" onClick={onTake}>
          Take theirs
        </Button>
      </ButtonGroup>
      <p className="govuk-hint">“Keep mine” does not save yet: press the form’s button again.</p>
    </section>
  );
}

function Version({ text, what }: { text: string; what: string }) {
  return (
    <>
      <span className="concord-prewrap">{text || 'Empty'}</span>
      {text && <CopyButton text={text} what={what} />}
    </>
  );
}
