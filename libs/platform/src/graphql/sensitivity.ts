import { Extensions } from '@nestjs/graphql';

/**
 * How much harm a field does in the wrong hands, from least to most (governance 6.2, R57).
 * PUBLIC: nothing about anybody. DIRECTORY: agencies and staff, known to all who sign in. CASE: that a matter exists and how
 * it goes. PERSONAL: who somebody is, where they live. SPECIAL: health, offences, beliefs, and every free text about a person.
 */
export const sensitivities = ['PUBLIC', 'DIRECTORY', 'CASE', 'PERSONAL', 'SPECIAL'] as const;
export type SensitivityLevel = (typeof sensitivities)[number];

const DECLARED = 'concord:sensitivity';

/**
 * Declares how sensitive a model is, as the default of all its fields; on one field, or on the method that resolves it, it
 * overrides the default. Choose the highest that the model holds: a field added later then starts safe. The test
 * permissions.sensitivity.spec.ts fails for a model without one, and for a query or mutation that answers with a bare
 * value and does not say.
 */
export const Sensitivity =
  (level: SensitivityLevel): ClassDecorator & PropertyDecorator & MethodDecorator =>
  (target: object, property?: string | symbol) => {
    if (property === undefined) Reflect.defineMetadata(DECLARED, level, target);
    const declare: (target: object, property?: string | symbol) => void = Extensions({ sensitivity: level });
    declare(target, property);
  };

/** What a model class declares; undefined when it does not. */
export const sensitivityOf = (model: object): SensitivityLevel | undefined => Reflect.getOwnMetadata(DECLARED, model) as SensitivityLevel | undefined;
