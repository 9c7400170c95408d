import type { Contribution } from '../definitions.ts';
import type { Told } from '../finding.ts';

/** The types that a rule looks at, and all that it may look up. */
export type Ruled = {
  /** What the checked subgraph says of each type. */
  readonly own: ReadonlyMap<string, Contribution>;
  /** The names of a type's fields, whoever answers them; those of an input too. */
  readonly fieldsOf: (type: string) => ReadonlySet<string>;
};

/** What breaks one of the rules that the whole graph keeps. */
export type Rule = (ruled: Ruled) => Told[];
