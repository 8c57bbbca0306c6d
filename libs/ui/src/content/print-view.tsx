import type { ReactNode } from 'react';
import { Button } from './button.js';

export const marking = 'OFFICIAL-SENSITIVE';

interface PrintViewProps {
  /** Who prints it, and when: "Printed by A. Example, Anytown Council, 5 March 2026 at 2:05pm". Repeated across every page. */
  watermark: string;
  children: ReactNode;
  buttonText?: string;
}

/** For pages that somebody may print though they are not meant for it: shown on paper only, and not beside a print view of its own. */
export function PrintMark({ watermark }: Pick<PrintViewProps, 'watermark'>) {
  return (
    <div className="concord-print-mark" aria-hidden="true">
      <p className="concord-marking">{marking}</p>
      <div className="concord-print__watermark">{watermark}</div>
      <p className="concord-print__watermark-line">{watermark}</p>
    </div>
  );
}

/** A view that is meant to be printed: marking above and below, a watermark across, a button on the screen only. */
export function PrintView({ watermark, children, buttonText = 'Print' }: PrintViewProps) {
  return (
    <div className="concord-print">
      <div className="concord-print__button">
        <Button kind="secondary" onClick={() => window.print()}>
          {buttonText}
        </Button>
      </div>
      <p className="concord-marking">{marking}</p>
      <div className="concord-print__watermark" aria-hidden="true">
        {watermark}
      </div>
      {children}
      <p className="concord-print__watermark-line">{watermark}</p>
      <p className="concord-marking">{marking}</p>
    </div>
  );
}
