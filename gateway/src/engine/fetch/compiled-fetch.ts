import type { KeyRenamer, Rewrite } from '../../planning/plan.ts';
import type { ReadObject } from '../read/json-reader.ts';
import type { Shape } from '../values/shapes-of.ts';
import type { Merge } from './compile-merge.ts';
import type { Represent } from './compile-represent.ts';

/** A fetch of a plan, with all that does not change from one request to the next made once. */
export type CompiledFetch = {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Where its targets stand in the answer, without the places in lists. */
  readonly path: readonly string[];
  /** Text of what is selected: of the root, or of `_entities`. */
  readonly selection: string;
  /** Text of the operation's directives. */
  readonly directives: string;
  /** Text of each variable's definition, `$first:Int=10`, by the variable's name. */
  readonly variables: ReadonlyMap<string, string>;
  /** The beginning of the request's body, up to the values of its variables; empty for a fetch of entities. */
  readonly rootPrefix: string;
  readonly shapes: readonly Shape[];
  /** Reads an object of what is selected. */
  readonly read: ReadObject;
  readonly merge: Merge;
  /** For a fetch of entities. */
  readonly represent: Represent | undefined;
  readonly rewrites: readonly Rewrite[];
  readonly contextRewrites: readonly KeyRenamer[];
};
