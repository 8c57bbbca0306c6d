import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from '../class-names.js';

interface DialogProps {
  heading: string;
  children: ReactNode;
  /** Escape and the like; without it the dialog stays until a button is pressed. */
  onClose?: () => void;
  /** Hides the page behind, for when nobody may be sitting here. */
  opaque?: boolean;
}

/** A box over the page that holds the focus. Shown as long as it is rendered; the page behind keeps its state. */
export function Dialog({ heading, children, onClose, opaque }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingElement = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => {
    const box = dialog.current;
    const focusedBefore = document.activeElement;
    if (box && !box.open) box.showModal();
    headingElement.current?.focus();
    return () => {
      box?.close();
      if (focusedBefore instanceof HTMLElement) focusedBefore.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames('concord-dialog', opaque && 'concord-dialog--opaque')}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={headingId} className="govuk-heading-m" tabIndex={-1} ref={headingElement}>
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
