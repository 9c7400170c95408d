import type { PathStep } from '../../planning/plan.ts';
import { type Data, own } from '../values/data.ts';
import { isGap } from '../values/gap.ts';
import { type Located, locate } from '../values/locate.ts';
import type { TypeConditions } from '../values/type-conditions.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import { fetchEntities } from './fetch-entities.ts';
import type { Run } from './run.ts';
import { Targets } from './targets.ts';

/**
 * Fetches entities some of whose arguments come from the objects around them (`@fromContext`).
 * @param path leads from the targets to the entities
 */
export const fetchWithContext = async (
  fetch: CompiledFetch,
  path: readonly string[],
  { objects }: Targets,
  run: Run,
): Promise<void> => {
  const found = objects.flatMap((target) => locate(target, path));
  const groups = Map.groupBy(found, (located) => JSON.stringify(contextValues(fetch, located, run.types)));
  const sent = [...groups].map(([values, group]) => {
    const contextual = new Map<string, string>(JSON.parse(values));
    return fetchEntities(fetch, new Targets(group.map(({ data }) => data)), run, { contextual });
  });
  await Promise.all(sent);
};

/** The values of a fetch's contextual arguments for one entity, each as JSON text. */
const contextValues = (
  fetch: CompiledFetch,
  { ancestors }: Located,
  types: TypeConditions,
): [string, string][] => {
  const values = new Map<string, string>();
  for (const { path, renameKeyTo } of fetch.contextRewrites) {
    const up = path.filter((step) => step === '..').length;
    const from = ancestors.at(-up);
    const value = from && valueAt(from, path.slice(up), types);
    // Of several types that may have set the context, the one around this entity did.
    if (value !== undefined) values.set(renameKeyTo, JSON.stringify(isGap(value) ? null : value));
  }
  return [...values];
};

const valueAt = (from: Data, path: readonly PathStep[], types: TypeConditions): unknown => {
  let at: unknown = from;
  for (const step of path) {
    if (Array.isArray(at)) at = at.map((item) => valueAt(item as Data, [step], types));
    else if (typeof at !== 'object' || at === null) return at;
    else if (typeof step === 'string') at = own(at as Data, step);
    else if (!step.some((type) => types.isOfType(at as Data, type))) return undefined;
  }
  return at;
};
