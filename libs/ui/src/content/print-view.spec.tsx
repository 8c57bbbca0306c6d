import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { marking, PrintMark, PrintView } from './print-view.js';

describe('what goes on paper', () => {
  it('carries its marking and who printed it, on pages not meant for printing too; nobody has it read aloud', () => {
    const { container } = render(<PrintMark watermark="Printed by A. Example" />);
    expect(screen.getByText(marking)).toBeTruthy();
    expect(screen.getAllByText('Printed by A. Example')).toHaveLength(2);
    expect(container.querySelector('.concord-print-mark[aria-hidden="true"]')).not.toBeNull();
  });

  it('marks a print view above and below', () => {
    render(<PrintView watermark="Printed by A. Example">Words</PrintView>);
    expect(screen.getAllByText(marking)).toHaveLength(2);
  });
});
