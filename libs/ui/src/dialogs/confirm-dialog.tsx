import type { ReactNode } from 'react';
import { Button, ButtonGroup, type ButtonKind } from '../content/button.js';
import { Dialog } from './dialog.js';

interface ConfirmDialogProps {
  /** A question: "End this meeting?" */
  heading: string;
  children?: ReactNode;
  confirmText: string;
  cancelText?: string;
  onConfirm: () => void;
  onCancel: () => void;
  kind?: ButtonKind;
  busy?: boolean;
}

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog({
  heading,
  children,
  confirmText,
  cancelText = 'Go back',
  onConfirm,
  onCancel,
  kind = 'warning',
  busy,
}: ConfirmDialogProps) {
  return (
    <Dialog heading={heading} onClose={onCancel}>
      {children && <div className="govuk-body">{children}</div>}
      <ButtonGroup>
        <Button kind={kind} onClick={onConfirm} busy={busy}>
          {confirmText}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          {cancelText}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
