import {
  defaultRiskBands,
  impacts,
  likelihoods,
  rateRisk,
  type Impact,
  type Likelihood,
  type RiskBand,
  type RiskBandCode,
} from '@concord/domain';
import { classNames } from '../class-names.js';

export interface MatrixPoint {
  likelihood: Likelihood;
  impact: Impact;
}

interface Matrix5x5Props {
  id: string;
  caption: string;
  value: MatrixPoint | null;
  /** Makes the cells choosable; without it the matrix only shows. */
  onChange?: (point: MatrixPoint) => void;
  /** The bands of this area; those of the domain when left out. */
  bands?: readonly RiskBand[];
  error?: string;
}

/** Likelihood against impact. Every cell says its level in words, and the chosen one says that it is chosen. */
export function Matrix5x5({ id, caption, value, onChange, bands = defaultRiskBands, error }: Matrix5x5Props) {
  const rows = [...likelihoods].reverse();
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must scroll by keyboard */}
      <div className="concord-matrix" role="region" aria-label={caption} tabIndex={0}>
        <table className="concord-matrix__table" aria-describedby={error ? `${id}-error` : undefined}>
          <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Likelihood</th>
              {impacts.map(({ score, label }) => (
                <th key={score} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((likelihood) => (
              <tr key={likelihood.score}>
                <th scope="row">{likelihood.label}</th>
                {impacts.map((impact) => {
                  const point = { likelihood: likelihood.score, impact: impact.score };
                  const { band } = rateRisk(likelihood.score, impact.score, bands);
                  return (
                    <MatrixCell
                      key={impact.score}
                      id={
                        likelihood.score === 5 && impact.score === 1 ? id : `${id}-${likelihood.score}-${impact.score}`
                      }
                      group={id}
                      name={`${likelihood.label}, ${impact.label.toLowerCase()}`}
                      band={band}
                      text={bands.find(({ code }) => code === band)?.label ?? band}
                      chosen={value?.likelihood === likelihood.score && value.impact === impact.score}
                      onChoose={onChange && (() => onChange(point))}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface MatrixCellProps {
  id: string;
  group: string;
  name: string;
  band: RiskBandCode;
  text: string;
  chosen: boolean;
  onChoose?: () => void;
}

function MatrixCell({ id, group, name, band, text, chosen, onChoose }: MatrixCellProps) {
  const cellClass = classNames(
    'concord-matrix__cell',
    `concord-matrix__cell--${band.toLowerCase()}`,
    chosen && 'concord-matrix__cell--chosen',
  );
  if (!onChoose) {
    return <td className={cellClass}>{chosen ? <strong>{text} – chosen</strong> : text}</td>;
  }
  return (
    <td className={cellClass}>
      <label className="concord-matrix__choice" htmlFor={id}>
        <input type="radio" id={id} name={group} checked={chosen} onChange={onChoose} aria-label={`${name}: ${text}`} />
        <span aria-hidden="true">{text}</span>
      </label>
    </td>
  );
}
