/** What one directive asks of a caller. */
export type Requirement = {
  readonly kind: RequirementKind;
  /** Of `scopes` and `policies`: the caller has all of one of these. */
  readonly anyOf: readonly (readonly string[])[];
  /** Equal for equal requirements. */
  readonly text: string;
};

export type RequirementKind = 'authenticated' | 'scopes' | 'policies';

/** A requirement, the same text however its alternatives are ordered. */
export const requirement = (
  kind: RequirementKind,
  alternatives: readonly (readonly string[])[] = [],
): Requirement => {
  const texts = new Set(alternatives.map((all) => JSON.stringify([...new Set(all)].sort())));
  const anyOf = [...texts].sort().map((text): string[] => JSON.parse(text));
  return { kind, anyOf, text: JSON.stringify([kind, ...anyOf]) };
};
