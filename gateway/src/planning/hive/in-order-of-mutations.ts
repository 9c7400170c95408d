import { Kind } from 'graphql';
import type { WaveFetch } from './read-plan.ts';

/** Puts what belongs to a mutation's answer before the mutation after it. */
export const inOrderOfMutations = (fetches: readonly WaveFetch[]): WaveFetch[] => {
  const mutations = fetches.filter(({ kind }) => kind === 'mutation');
  const mutationOf = new Map(
    mutations.flatMap(({ selection }, index) =>
      selection.selections.map((field) =>
        field.kind === Kind.FIELD ? [(field.alias ?? field.name).value, index] : ['', index],
      ),
    ),
  );
  const order = (fetch: WaveFetch): number =>
    fetch.kind === 'mutation' ? mutations.indexOf(fetch) : (mutationOf.get(String(fetch.path[0])) ?? 0);
  return [...fetches].sort((a, b) => order(a) - order(b) || a.wave - b.wave);
};
