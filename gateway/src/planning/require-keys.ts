import type { GraphQLSchema } from 'graphql';
import { Kind } from 'graphql';
import type { SupergraphDescription } from './describe-supergraph.ts';
import { includesType } from './includes-type.ts';
import { mapFetches } from './map-fetches.ts';
import type { Plan, PlannedFetch, RequiredFragment, Requirement } from './plan.ts';

/**
 * Sees to it that no entity is asked for without a key: planners say apart what is required of an interface, for some
 * fields, and what is the key of one of its types, for the only entities that are meant.
 */
export const requireKeys = (plan: Plan, supergraph: SupergraphDescription): Plan =>
  mapFetches(plan, (fetch) => withKeys(fetch, supergraph));

const withKeys = (fetch: PlannedFetch, { apiSchema, keys }: SupergraphDescription): PlannedFetch => {
  const { subgraph, requires = [], selection } = fetch;
  const fragments = requires.filter((one) => one.kind === 'InlineFragment');
  if (fragments.length < 2 || fragments.length < requires.length) return fetch;
  const known = selection.selections.flatMap((one) => {
    const type = one.kind === Kind.INLINE_FRAGMENT ? one.typeCondition?.name.value : undefined;
    return keys.get(`${subgraph} ${type}`) ?? [];
  });
  if (known.length === 0) return fetch;
  const hasKey = (selections: readonly Requirement[]): boolean => {
    const names = new Set(selections.map((one) => (one.kind === 'Field' ? one.name : '')));
    return known.some((key) => [...key].every((name) => names.has(name)));
  };
  const whole = fragments.map((fragment) => ({
    ...fragment,
    selections: fragments
      .filter((other) => includes(other, fragment, apiSchema))
      .flatMap((other) => other.selections),
  }));
  const kept = whole.filter(({ selections }) => hasKey(selections));
  return kept.length > 0 && kept.length < whole.length ? { ...fetch, requires: kept } : fetch;
};

/** Whether what a fragment requires is required of all that another is about. */
const includes = (wider: RequiredFragment, fragment: RequiredFragment, schema: GraphQLSchema): boolean => {
  const type = schema.getType(fragment.typeCondition ?? '');
  return (
    wider === fragment ||
    (type !== undefined && includesType(schema, schema.getType(wider.typeCondition ?? ''), type))
  );
};
