import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, InsetText, LinkButton, Radios, TextField } from '@concord/ui';
import { asProblem } from '../../app/problem.js';
import type { BoundField } from '../../app/use-form.js';

/** Whom somebody chose, with the name to show. */
export interface Picked {
  id: string;
  name: string;
}

export interface Found extends Picked {
  /** What tells this one from others of the same name. */
  detail?: string;
}

interface SearchPickerProps extends BoundField<Picked | null> {
  label: string;
  hint?: ReactNode;
  search: (text: string) => Promise<Found[]>;
  /** When nobody is found: what that means, and what to do. */
  nobody: string;
}

/** Finds somebody by name and chooses one. The search is sent with its own button; it does not send the form. */
export function SearchPicker({ id, name, value, onChange, error, label, hint, search, nobody }: SearchPickerProps) {
  const [text, setText] = useState('');
  const finder = useFinder(search);

  const { place, moveFocus } = useFocusAfterChange(value);
  const change = (next: Picked | null) => {
    moveFocus();
    onChange(next);
  };

  if (value) {
    return (
      <div ref={place}>
        <Chosen value={value} onChangeMind={() => change(null)} />
      </div>
    );
  }

  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return;
    event.preventDefault();
    void finder.find(text);
  };
  const choose = (chosenId: string) => change(pick(finder.found, chosenId));
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the box searches instead of sending the form
    <div ref={place} onKeyDown={onEnter}>
      <TextField
        id={id}
        name={name}
        label={label}
        hint={hint}
        error={error ?? finder.problem}
        value={text}
        onChange={setText}
        type="search"
        autoComplete="off"
        spellCheck={false}
      />
      <Button kind="secondary" onClick={() => void finder.find(text)} busy={finder.busy} busyText="Searching">
        Search
      </Button>
      <div role="status">{finder.found?.length === 0 && <p className="govuk-body">{nobody}</p>}</div>
      {finder.found && finder.found.length > 0 && (
        <Radios
          id={`${id}-found`}
          label="Choose one"
          options={finder.found.map((it) => ({ value: it.id, label: it.name, hint: it.detail }))}
          value=""
          onChange={choose}
        />
      )}
    </div>
  );
}

const Chosen = ({ value, onChangeMind }: { value: Picked; onChangeMind: () => void }) => (
  <InsetText>
    Chosen: <strong>{value.name}</strong>.{' '}
    <LinkButton onClick={onChangeMind}>
      Choose somebody else<span className="govuk-visually-hidden"> than {value.name}</span>
    </LinkButton>
  </InsetText>
);

function pick(found: readonly Found[] | undefined, id: string): Picked | null {
  const chosen = found?.find((it) => it.id === id);
  return chosen ? { id: chosen.id, name: chosen.name } : null;
}

function useFinder(search: SearchPickerProps['search']) {
  const [found, setFound] = useState<Found[]>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const find = async (text: string) => {
    setFound(undefined);
    setProblem(text.trim().length < 2 ? 'Enter at least two letters of a name' : undefined);
    if (text.trim().length < 2) return;
    setBusy(true);
    try {
      setFound(await search(text.trim()));
    } catch (thrown) {
      setProblem(asProblem(thrown).message);
    } finally {
      setBusy(false);
    }
  };
  return { found, problem, busy, find };
}

/** What had the focus goes away when somebody is chosen, or the choice is undone: it goes on to what came instead. */
function useFocusAfterChange(value: Picked | null) {
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) place.current?.querySelector<HTMLElement>('input, button')?.focus();
    asked.current = false;
  }, [value]);
  const moveFocus = () => {
    asked.current = true;
  };
  return { place, moveFocus };
}
