import type { Requirement } from '@media-graph/authorisation';

/** Of more alternatives than these nothing is said. */
const mostAlternatives = 10_000;

/** Whether whoever meets all of the other requirements meets this one. */
export const isImplied = ({ kind, anyOf }: Requirement, others: readonly Requirement[]): boolean => {
  const alike = others.filter((other) => other.kind === kind);
  if (kind === 'authenticated') return alike.length > 0;
  let together: ReadonlySet<string>[] = [new Set()];
  for (const other of new Map(alike.map((one) => [one.text, one])).values()) {
    together = together.flatMap((had) => other.anyOf.map((all) => new Set([...had, ...all])));
    if (together.length > mostAlternatives) return false;
  }
  return together.every((had) => anyOf.some((all) => all.every((name) => had.has(name))));
};
