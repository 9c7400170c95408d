import type { CompiledFetch } from '../compile/compile-fetch.ts';
import type { PlanCompilation, Step } from '../compile/compile-plan.ts';
import { type Data, own } from '../values/data.ts';
import { isGap } from '../values/gap.ts';
import { type Located, locate } from '../values/locate.ts';
import type { TypeConditions } from '../values/type-conditions.ts';
import { fetchEntities } from './fetch-entities.ts';
import { Targets } from './targets.ts';

const ON_TYPE = '... on ';

/** Compiles a fetch of entities some of whose arguments come from the objects around them (`@fromContext`). */
export const fetchWithContext = (
  fetch: CompiledFetch,
  flatten: readonly (string | number)[],
  path: readonly string[],
  context: PlanCompilation,
): Step => {
  context.sources.push({ subgraph: fetch.subgraph, path, shapes: fetch.shapes });
  const { types } = context;
  const run: Step['run'] = async (run, targets) => {
    const found = targets.objects.flatMap((target) => locate(target, flatten));
    const groups = Map.groupBy(found, (located) => JSON.stringify(contextValues(fetch, located, types)));
    const sent = [...groups].map(([values, group]) => {
      const contextual = new Map(JSON.parse(values) as [string, string][]);
      const targets = new Targets(group.map(({ data }) => data));
      return fetchEntities({ fetch, targets, path, run, types, contextual });
    });
    await Promise.all(sent);
  };
  return { run, meetings: [], length: 1 };
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

const valueAt = (from: Data, path: readonly string[], types: TypeConditions): unknown => {
  let at: unknown = from;
  for (const step of path) {
    if (Array.isArray(at)) at = at.map((item) => valueAt(item as Data, [step], types));
    else if (typeof at !== 'object' || at === null) return at;
    else if (!step.startsWith(ON_TYPE)) at = own(at as Data, step);
    else if (!types.isOfType(at as Data, step.slice(ON_TYPE.length))) return undefined;
  }
  return at;
};
