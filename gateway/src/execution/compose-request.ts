import type { CompiledFetch } from './compile-fetch.ts';
import type { Variables } from './variables.ts';

/** One fetch's share of a request for entities. */
export interface EntityPart {
  readonly fetch: CompiledFetch;
  /** JSON text of each representation, all different. */
  readonly representations: readonly string[];
  /** Values of the variables that are this fetch's alone. */
  readonly contextual: ReadonlyMap<string, string> | undefined;
}

/** Where a part's entities will be found in the answer. */
export interface EntityPlace {
  readonly key: string;
  readonly indexes: readonly number[];
}

/** The request body for the root fields of a fetch. */
export const composeRoot = (fetch: CompiledFetch, variables: Variables): string =>
  `${rootPrefix(fetch)}${variables.select(fetch.variables.keys())}}}`;

/** One request body for all the parts; parts that select the same share their representations. */
export const composeEntities = (parts: readonly EntityPart[], variables: Variables) => {
  const lists = new Map<string, List>();
  const places = parts.map(({ fetch, representations }): EntityPlace => {
    const list = lists.get(fetch.selection) ?? { fetch, key: '', positions: new Map<string, number>() };
    lists.set(fetch.selection, list);
    list.key ||= lists.size === 1 ? '_entities' : `_entities${lists.size}`;
    const indexes = representations.map((text) => {
      const index = list.positions.get(text) ?? list.positions.size;
      list.positions.set(text, index);
      return index;
    });
    return { key: list.key, indexes };
  });
  const all = [...lists.values()];
  const names = new Set(all.flatMap(({ fetch }) => [...fetch.variables.keys()]));
  let values = variables.select(names);
  for (const [name, value] of parts[0]?.contextual ?? []) values += `${values && ','}"${name}":${value}`;
  for (const { key, positions } of all) {
    values += `${values && ','}"${representationsOf(key)}":[${[...positions.keys()].join(',')}]`;
  }
  return { body: `${entitiesPrefix(all)}${values}}}`, places };
};

interface List {
  readonly fetch: CompiledFetch;
  readonly positions: Map<string, number>;
  key: string;
}

const representationsOf = (key: string): string => key.replace('_entities', 'representations');

const rootPrefixes = new WeakMap<CompiledFetch, string>();
const rootPrefix = (fetch: CompiledFetch): string => {
  let prefix = rootPrefixes.get(fetch);
  if (prefix === undefined) {
    const definitions = [...fetch.variables.values()].join(',');
    prefix = bodyPrefix(`${fetch.kind}${definitions && `(${definitions})`}${fetch.selection}`);
    rootPrefixes.set(fetch, prefix);
  }
  return prefix;
};

// Kept per combination of fetches: there are as many as plans have stages.
const entityPrefixes = new WeakMap<CompiledFetch, Map<string, string>>();
const entitiesPrefix = (lists: readonly List[]): string => {
  const [first] = lists;
  const known = entityPrefixes.get(first!.fetch) ?? new Map<string, string>();
  entityPrefixes.set(first!.fetch, known);
  const combination = lists.length === 1 ? '' : lists.map(({ fetch }) => fetch.selection).join();
  let prefix = known.get(combination);
  if (prefix === undefined) {
    const definitions = new Map(lists.flatMap(({ fetch }) => [...fetch.variables]));
    const representations = lists.map(({ key }) => `$${representationsOf(key)}:[_Any!]!`);
    const fields = lists.map(({ key, fetch }) => {
      const alias = key === '_entities' ? '' : `${key}:`;
      return `${alias}_entities(representations:$${representationsOf(key)})${fetch.selection}`;
    });
    prefix = bodyPrefix(
      `query(${[...representations, ...definitions.values()].join(',')}){${fields.join(' ')}}`,
    );
    known.set(combination, prefix);
  }
  return prefix;
};

const bodyPrefix = (query: string): string => `{"query":${JSON.stringify(query)},"variables":{`;
