import { useState } from 'react';
import { Button } from './button.js';

interface CopyButtonProps {
  text: string;
  /** What is copied: "the conference link". */
  what: string;
}

/** Copies a text and says so. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Not copied. Select the text and copy it yourself.'),
    );
  return (
    <span className="concord-copy">
      <Button kind="secondary" onClick={() => void copy()}>
        Copy<span className="govuk-visually-hidden"> {what}</span>
      </Button>
      <span className="concord-copy__said" role="status">
        {said}
      </span>
    </span>
  );
}
