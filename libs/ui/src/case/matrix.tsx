import type { RiskLevel } from './risk-badge.js';
import { classNames } from '../class-names.js';

export interface MatrixPoint {
  likelihood: number;
  impact: number;
}

interface Matrix5x5Props {
  id: string;
  caption: string;
  value: MatrixPoint | null;
  /** Makes the cells choosable; without it the matrix only shows. */
  onChange?: (point: MatrixPoint) => void;
  /** What a cell means; the rule lives with the forum, not here. */
  levelOf: (point: MatrixPoint) => { level: RiskLevel; text: string };
  likelihoods?: readonly string[];
  impacts?: readonly string[];
  error?: string;
}

const fiveLikelihoods = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'];
const fiveImpacts = ['Negligible', 'Minor', 'Moderate', 'Serious', 'Critical'];

/** Likelihood against impact. Every cell says its level in words, and the chosen one says that it is chosen. */
export function Matrix5x5({ id, caption, value, onChange, levelOf, likelihoods = fiveLikelihoods, impacts = fiveImpacts, error }: Matrix5x5Props) {
  const rows = likelihoods.map((label, index) => ({ label, likelihood: index + 1 })).reverse();
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      {error && <p id={`${id}-error`} className="govuk-error-message"><span className="govuk-visually-hidden">Error:</span> {error}</p>}
      <div className="concord-matrix" role="region" aria-label={caption} tabIndex={0}>
        <table className="concord-matrix__table" aria-describedby={error ? `${id}-error` : undefined}>
          <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Likelihood</th>
              {impacts.map((impact) => <th key={impact} scope="col">{impact}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, likelihood }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {impacts.map((impactLabel, index) => {
                  const point = { likelihood, impact: index + 1 };
                  return (
                    <MatrixCell
                      key={impactLabel}
                      id={likelihood === 5 && index === 0 ? id : `${id}-${likelihood}-${index + 1}`}
                      group={id}
                      name={`${label}, ${impactLabel.toLowerCase()}`}
                      chosen={value?.likelihood === likelihood && value.impact === index + 1}
                      onChoose={onChange && (() => onChange(point))}
                      {...levelOf(point)}
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
  level: RiskLevel;
  text: string;
  chosen: boolean;
  onChoose?: () => void;
}

function MatrixCell({ id, group, name, level, text, chosen, onChoose }: MatrixCellProps) {
  const cellClass = classNames('concord-matrix__cell', `concord-matrix__cell--${level.toLowerCase()}`, chosen && 'concord-matrix__cell--chosen');
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
