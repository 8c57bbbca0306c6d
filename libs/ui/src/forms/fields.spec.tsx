import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { noDate } from '../dates/date-parts.js';
import { Checkboxes } from './checkboxes.js';
import { DateFields } from './date-fields.js';
import { ErrorSummary } from './error-summary.js';
import { Radios } from './radios.js';
import { TextField } from './text-field.js';

describe('fields', () => {
  it('tie hint and error to the control', () => {
    render(
      <TextField
        id="name"
        label="Name"
        hint="As on the badge"
        error="Enter the name"
        value=""
        onChange={() => undefined}
      />,
    );
    const input = screen.getByLabelText('Name');
    expect(input.getAttribute('aria-describedby')).toBe('name-hint name-error');
    expect(document.getElementById('name-error')?.textContent).toBe('Error: Enter the name');
  });

  it('reveal fields only under the chosen answer', () => {
    const options = [
      { value: 'ROOM', label: 'In a room', reveal: <p>Which room?</p> },
      { value: 'ONLINE', label: 'Online' },
    ] as const;
    const { rerender } = render(
      <Radios id="where" label="Where?" value="ONLINE" onChange={() => undefined} options={options} />,
    );
    expect(screen.queryByText('Which room?')).toBeNull();
    rerender(<Radios id="where" label="Where?" value="ROOM" onChange={() => undefined} options={options} />);
    expect(screen.queryByText('Which room?')).not.toBeNull();
  });

  it('keep what is ticked in the order of the choices', () => {
    const onChange = jest.fn();
    const options = [
      { value: 'A', label: 'Health' },
      { value: 'B', label: 'Police' },
    ] as const;
    render(<Checkboxes id="who" label="Who?" value={['B']} onChange={onChange} options={options} />);
    fireEvent.click(screen.getByLabelText('Health'));
    expect(onChange).toHaveBeenCalledWith(['A', 'B']);
  });

  it('are reached from the error summary, which takes the focus', () => {
    Element.prototype.scrollIntoView = () => undefined;
    render(
      <>
        <ErrorSummary errors={[{ message: 'Enter the date', fieldId: 'on' }]} />
        <DateFields id="on" label="Date" value={noDate} onChange={() => undefined} />
      </>,
    );
    expect(document.activeElement?.className).toBe('govuk-error-summary');
    fireEvent.click(screen.getByText('Enter the date'));
    expect(document.activeElement).toBe(screen.getByLabelText('Day'));
  });
});
