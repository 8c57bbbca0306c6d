import { Checkboxes, TextArea } from '@concord/ui';
import type { Form } from '../../app/use-form.js';
import { emergencyFunctionChoices } from './emergency-functions.js';

export interface EmergencyValues {
  emergencyFunctions: readonly string[];
  emergencyReason: string;
}

/** Beside a new statement: who may open it in an emergency. Nobody, unless its owner says so. */
export function EmergencyFields<Values extends EmergencyValues>({ form }: { form: Form<Values> }) {
  const { field, values } = form as unknown as Form<EmergencyValues>;
  const isReleased = values.emergencyFunctions.length > 0;
  return (
    <>
      <Checkboxes
        label="Who may open it in an emergency?"
        hint="They see nothing of it until somebody on duty opens it for one hour, with a reason. Your privacy officer is told at once."
        options={emergencyFunctionChoices}
        {...field('emergencyFunctions')}
      />
      {isReleased && <TextArea label="Why might somebody need it in an emergency?" maxLength={1000} {...field('emergencyReason', { required: 'Say why somebody may need it in an emergency' })} />}
    </>
  );
}
