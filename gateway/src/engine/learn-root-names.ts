import type { GraphQLSchema } from 'graphql';
import type { Plan } from '../planning/plan.ts';
import { type RootNames, subgraphsOf } from '../planning/with-root-names.ts';
import type { SubgraphFetch, SubgraphRequest } from './fetch/subgraph-request.ts';

/** For whom and until when a subgraph is asked. */
type Asking = Pick<SubgraphRequest, 'context' | 'cancellation' | 'deadline'>;

/** What was learned for a plan. */
export type LearnedNames = {
  /** Of subgraphs that call a root type otherwise than the graph does. */
  readonly names: ReadonlyMap<string, RootNames>;
  /** Whether all of the plan's subgraphs have told. */
  readonly isWhole: boolean;
};

const nothing: LearnedNames = { names: new Map(), isWhole: true };

/**
 * Learns what subgraphs call their root types (`schema { query: MyQuery }`). No supergraph tells, and it matters only
 * where a root type implements an interface: there, each subgraph is asked once, by the `__typename` of
 * its root.
 */
export const learnRootNames = (schema: GraphQLSchema, fetch: SubgraphFetch) => {
  const roots = (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return type && type.getInterfaces().length > 0 ? [{ kind, name: type.name }] : [];
  });
  const told = new Map<string, RootNames>();

  const ask = async (subgraph: string, asking: Asking): Promise<RootNames> => {
    const names = new Map<string, string>();
    for (const { kind, name } of roots) {
      const body = JSON.stringify({ query: `${kind}{__typename}`, variables: {} });
      const { data } = JSON.parse(await fetch({ subgraph, kind, body, ...asking }));
      // A subgraph without mutations has no such root.
      const own: unknown = data?.__typename;
      if (kind === 'query' && !isName(own)) throw new Error(`${subgraph} does not tell what its root is.`);
      if (isName(own) && own !== name) names.set(name, own);
    }
    return names;
  };

  return async (plan: Plan, asking: Asking): Promise<LearnedNames> => {
    if (roots.length === 0) return nothing;
    const names = new Map<string, RootNames>();
    let isWhole = true;
    for (const subgraph of subgraphsOf(plan)) {
      const own = told.get(subgraph) ?? (await ask(subgraph, asking).catch(() => undefined));
      if (!own) isWhole = false;
      else if (told.set(subgraph, own) && own.size > 0) names.set(subgraph, own);
    }
    return { names, isWhole };
  };
};

/** It becomes part of requests. */
const isName = (value: unknown): value is string => typeof value === 'string' && /^[_A-Za-z]\w*$/.test(value);
