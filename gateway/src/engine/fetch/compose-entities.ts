import type { ReadObject } from '../read/json-reader.ts';
import type { Data } from '../values/data.ts';
import type { Variables } from '../values/request-variables.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import { requestPrefix } from './request-prefix.ts';

/** What one fetch wants of a request for entities. */
export type EntityFetch = {
  readonly fetch: CompiledFetch;
  /** JSON text of each representation, all different. */
  readonly representations: readonly string[];
  /** JSON texts of the variables whose values are these entities' alone. */
  readonly contextual?: ReadonlyMap<string, string> | undefined;
};

/** Where a fetch's entities will be found in the answer. */
export type EntityPlace = {
  readonly key: string;
  /** The place of each in the list; undefined if the fetch has a list of its own. */
  readonly indexes: readonly number[] | undefined;
};

/** One request body for a batch of fetches; those that select the same share their representations. */
export const composeEntities = (fetches: readonly EntityFetch[], variables: Variables) => {
  const lists = new Map<string, EntityList>();
  const places = fetches.map((fetch): EntityPlace => {
    const size = lists.size;
    const list = listFor(fetch, lists);
    return { key: list.key, indexes: lists.size > size ? undefined : addTo(list, fetch.representations) };
  });
  const all = [...lists.values()];
  const names =
    all.length === 1 ? all[0]!.variables.keys() : new Set(all.flatMap((list) => [...list.variables.keys()]));
  const values = [variables.select(names)];
  for (const { key, contextual, first, positions } of all) {
    for (const [name, value] of contextual) values.push(`"${name}":${value}`);
    const representations = positions ? [...positions.keys()] : first;
    values.push(`"${representationsOf(key)}":[${representations.join(',')}]`);
  }
  return {
    body: `${entitiesPrefix(all)}${values.filter(Boolean).join(',')}}}`,
    places,
    read: readLists(all),
  };
};

/** Reads the lists of entities that are answered. */
const readLists =
  (lists: readonly EntityList[]): ReadObject =>
  (json) => {
    const data: Data = {};
    for (const [index, { key, fetch }] of lists.entries()) {
      json.expect(`${index === 0 ? '{' : ','}"${key}":`);
      data[key] = json.value(fetch.read);
    }
    json.expect('}');
    return data;
  };

/** The entities of a request that are asked for the same fields. */
type EntityList = {
  readonly key: string;
  readonly fetch: CompiledFetch;
  readonly selection: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly contextual: ReadonlyMap<string, string>;
  /** The representations of the fetch that it was made for. */
  readonly first: readonly string[];
  /** Where each representation stands, once another fetch has added its own. */
  positions: Map<string, number> | undefined;
};

/** Adds representations to a list; answers the place of each. */
const addTo = (list: EntityList, representations: readonly string[]): number[] => {
  list.positions ??= new Map(list.first.map((text, index) => [text, index]));
  const { positions } = list;
  return representations.map((text) => {
    const position = positions.get(text) ?? positions.size;
    positions.set(text, position);
    return position;
  });
};

const listFor = (
  { fetch, contextual, representations }: EntityFetch,
  lists: Map<string, EntityList>,
): EntityList => {
  const identity = contextual ? `${fetch.selection}${JSON.stringify([...contextual])}` : fetch.selection;
  const known = lists.get(identity);
  if (known) return known;
  const suffix = lists.size === 0 ? '' : String(lists.size + 1);
  const { selection, variables } = fetch;
  const texts = contextual
    ? withOwnNames(fetch, contextual, suffix)
    : { selection, variables, contextual: none };
  const list = { key: `_entities${suffix}`, fetch, ...texts, first: representations, positions: undefined };
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

const entityPrefixes = new WeakMap<CompiledFetch, Map<string, string>>();
const entitiesPrefix = (lists: readonly EntityList[]): string => {
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

const entitiesQuery = (lists: readonly EntityList[]): string => {
  const definitions = new Map(lists.flatMap(({ variables }) => [...variables]));
  const representations = lists.map(({ key }) => `$${representationsOf(key)}:[_Any!]!`);
  const fields = lists.map(({ key, selection }) => {
    const alias = key === '_entities' ? '' : `${key}:`;
    return `${alias}_entities(representations:$${representationsOf(key)})${selection}`;
  });
  return requestPrefix(
    `query(${[...representations, ...definitions.values()].join(',')})${lists[0]!.fetch.directives}{${fields.join(' ')}}`,
  );
};
