import type { DirectiveNode, SelectionSetNode, VariableDefinitionNode } from 'graphql';

/** The planners that there are; `hive` is the one in Rust. */
export type PlannerName = 'hive' | 'apollo';

/** How an operation is answered: which subgraphs are asked for what, and which of them wait for which. */
export type Plan = PlanPart & {
  readonly planner: PlannerName;
  /** Of a subscription: what each event answers, before the fetches. */
  readonly events: PlannedFetch | undefined;
};

export type PlanPart = {
  /** Each stands after those that it waits for. */
  readonly fetches: readonly PlannedFetch[];
  readonly deferred: readonly DeferredPlan[];
};

/** A part of the answer that is delivered later (`@defer`). */
export type DeferredPlan = PlanPart & {
  readonly label: string;
  /** Where its objects stand, without the places in lists. */
  readonly path: readonly string[];
  /** The names of the fetches, of parts around it, that must have been made before. */
  readonly waitsFor: readonly string[];
};

/** One request to one subgraph. */
export type PlannedFetch = {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** What is selected of the root, or of `_entities`; without fragment spreads. */
  readonly selection: SelectionSetNode;
  /** The variables that it uses, without the representations. */
  readonly variables: readonly VariableDefinitionNode[];
  /** Of the operation, as far as they may stand on this one. */
  readonly directives?: readonly DirectiveNode[];
  /** The graph's names of root types → the subgraph's, where these are others. */
  readonly rootNames?: ReadonlyMap<string, string>;
  /** Where the objects stand that it fills in; empty for the root. */
  readonly path: readonly PathStep[];
  /** Of a fetch of entities: what their representations are made of. */
  readonly requires: readonly Requirement[] | undefined;
  /** Whether it takes what the caller may not read, so that it is not made. */
  readonly isRefused?: boolean;
  /** For the representations. */
  readonly inputRewrites: readonly Rewrite[];
  /** For the answer. */
  readonly outputRewrites: readonly Rewrite[];
  /** Where the arguments of `@fromContext` come from: `..` in a path leads to the object around. */
  readonly contextRewrites: readonly KeyRenamer[];
  /** The places of the fetches that must have been made before. */
  readonly after: readonly number[];
  /** What deferred parts that wait for it call it; fetches that took the place of one share its name. */
  readonly name?: string | undefined;
};

/** A key of an object, or the types of which the object there must be one. Lists are stepped into without a step. */
export type PathStep = string | readonly string[];

/** What is required of an entity. */
export type Requirement = RequiredKey | RequiredFragment;

export type RequiredKey = {
  readonly kind: 'Field';
  /** What the subgraph calls it. */
  readonly name: string;
  /** Where it stands in the data. */
  readonly key: string;
  readonly selections: readonly Requirement[] | undefined;
};

export type RequiredFragment = {
  readonly kind: 'InlineFragment';
  readonly typeCondition: string | undefined;
  readonly selections: readonly Requirement[];
};

/** A change of data at a path: a key set to a constant, or renamed. */
export type Rewrite = KeyRenamer | ValueSetter;

export type KeyRenamer = {
  readonly kind: 'KeyRenamer';
  readonly path: readonly PathStep[];
  readonly renameKeyTo: string;
};

type ValueSetter = {
  readonly kind: 'ValueSetter';
  readonly path: readonly PathStep[];
  readonly setValueTo: unknown;
};
