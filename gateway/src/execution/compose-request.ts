import type { CompiledFetch } from './compile-fetch.ts';
import type { Variables } from './variables.ts';

/** One fetch's share of a request for entities. */
export interface EntityPart {
  readonly fetch: CompiledFetch;
  /** JSON text of each representation, all different. */
  readonly representations: readonly string[];
  /** JSON texts of the variables whose values are this part's alone. */
  readonly contextual?: ReadonlyMap<string, string> | undefined;
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
  const places = parts.map((part): EntityPlace => {
    const list = listFor(part, lists);
    const indexes = part.representations.map((text) => {
      const index = list.positions.get(text) ?? list.positions.size;
      list.positions.set(text, index);
      return index;
    });
    return { key: list.key, indexes };
  });
  const all = [...lists.values()];
  const names =
    all.length === 1 ? all[0]!.variables.keys() : new Set(all.flatMap((list) => [...list.variables.keys()]));
  const values = [variables.select(names)];
  for (const { key, contextual, positions } of all) {
    for (const [name, value] of contextual) values.push(`"${name}":${value}`);
    values.push(`"${representationsOf(key)}":[${[...positions.keys()].join(',')}]`);
  }
  return { body: `${entitiesPrefix(all)}${values.filter(Boolean).join(',')}}}`, places };
};

/** The entities of a request that are asked for the same fields. */
interface List {
  readonly key: string;
  readonly fetch: CompiledFetch;
  readonly selection: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly contextual: ReadonlyMap<string, string>;
  readonly positions: Map<string, number>;
}

const listFor = ({ fetch, contextual }: EntityPart, lists: Map<string, List>): List => {
  const identity = contextual ? `${fetch.selection}${JSON.stringify([...contextual])}` : fetch.selection;
  const known = lists.get(identity);
  if (known) return known;
  const suffix = lists.size === 0 ? '' : String(lists.size + 1);
  const { selection, variables } = fetch;
  const texts = contextual
    ? withOwnNames(fetch, contextual, suffix)
    : { selection, variables, contextual: none };
  const list = { key: `_entities${suffix}`, fetch, ...texts, positions: new Map<string, number>() };
  lists.set(identity, list);
  return list;
};

const none: ReadonlyMap<string, string> = new Map();

// A contextual variable has another value in each list, so it needs another name.
const withOwnNames = (fetch: CompiledFetch, contextual: ReadonlyMap<string, string>, suffix: string) => {
  const rename = (text: string): string =>
    text.replaceAll(/\bcontextualArgument_\w+/g, (name) => name + suffix);
  return {
    selection: rename(fetch.selection),
    variables: new Map([...fetch.variables].map(([name, definition]) => [rename(name), rename(definition)])),
    contextual: new Map([...contextual].map(([name, value]) => [rename(name), value])),
  };
};

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

const entityPrefixes = new WeakMap<CompiledFetch, Map<string, string>>();
const entitiesPrefix = (lists: readonly List[]): string => {
  // How many lists there are with contextual arguments depends on the data: too many to keep.
  if (lists.some(({ contextual }) => contextual.size > 0)) return entitiesQuery(lists);
  const { fetch } = lists[0]!;
  const known = entityPrefixes.get(fetch) ?? new Map<string, string>();
  entityPrefixes.set(fetch, known);
  const combination = lists.length === 1 ? '' : lists.map(({ selection }) => selection).join();
  const prefix = known.get(combination) ?? entitiesQuery(lists);
  known.set(combination, prefix);
  return prefix;
};

const entitiesQuery = (lists: readonly List[]): string => {
  const definitions = new Map(lists.flatMap(({ variables }) => [...variables]));
  const representations = lists.map(({ key }) => `$${representationsOf(key)}:[_Any!]!`);
  const fields = lists.map(({ key, selection }) => {
    const alias = key === '_entities' ? '' : `${key}:`;
    return `${alias}_entities(representations:$${representationsOf(key)})${selection}`;
  });
  return bodyPrefix(`query(${[...representations, ...definitions.values()].join(',')}){${fields.join(' ')}}`);
};

const bodyPrefix = (query: string): string => `{"query":${JSON.stringify(query)},"variables":{`;
