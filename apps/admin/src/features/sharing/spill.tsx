import { spillProcedure } from '@concord/domain';
import { Button, WarningText } from '@concord/ui';

/** Something above OFFICIAL was brought here: nothing of it is taken, and this is what to do now. */
export function Spill({ onBack }: { onBack: () => void }) {
  return (
    <section aria-labelledby="spill">
      <h2 className="govuk-heading-m" id="spill">Stop: this cannot be held here</h2>
      <WarningText>Concord does not hold anything marked SECRET or above. What you had typed on this page has been emptied.</WarningText>
      <ol className="govuk-list govuk-list--number">
        {spillProcedure.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ol>
      <Button kind="secondary" onClick={onBack}>I chose that by mistake</Button>
    </section>
  );
}
