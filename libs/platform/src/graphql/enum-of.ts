import { registerEnumType } from '@nestjs/graphql';

/**
 * Publishes a domain union as a GraphQL enum, with the label of each code as its description. Use the result as the type
 * of a field: `@Field(() => SectorEnum) sector!: Sector`.
 */
export function enumOf<Code extends string>(
  name: string,
  description: string,
  codes: readonly Code[],
  labels?: Readonly<Record<Code, string>>,
): Record<Code, Code> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  const described = Object.fromEntries(codes.map((code) => [code, { description: labels?.[code] ?? code }]));
  registerEnumType(values, { name, description, valuesMap: described as { [K in Code]: { description: string } } });
  return values;
}
