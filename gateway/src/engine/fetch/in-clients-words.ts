import { type DocumentNode, Kind, parse, type SelectionSetNode, type ValueNode } from 'graphql';
import { clientKey } from '../../planning/internal-keys.ts';
import type { CompiledFetch } from './compiled-fetch.ts';

/** Where a client's document has a literal that travels as a variable. */
type Place = {
  /** The argument, and where in it: `filter.ids[1]`. */
  readonly argument: string;
  /** The path of the field whose argument it is. */
  readonly field: string;
};
type Places = ReadonlyMap<string, Place>;

/**
 * A subgraph's message with the client's names in place of those that its operation travels by: of variables, of keys,
 * and of literals, which are variables on their way.
 *
 * ```
 * Variable "$_0" got invalid value "tomorrow" at "_0.until"
 * Argument "filter" of "events" got invalid value "tomorrow" at "filter.until"
 * ```
 *
 * @param operation where a literal is looked for that the fetch does not have, for others travel with it
 */
export const inClientsWords = (message: string, fetch: CompiledFetch, operation: DocumentNode): string => {
  if (!internalName.test(message)) return message;
  const places = placesIn(fetch);
  let others: Places | undefined;
  const placeOf = (name: string): Place | undefined => {
    const place = places.get(name);
    if (place) return place;
    others ??= placesOf(operation, []);
    return others.get(name);
  };
  return message
    .replaceAll(/\bvariable (["'`]?)\$?(_\d+)\1(?![\w.[])/gi, (_, _quote, name) => {
      const place = placeOf(name);
      return place ? `Argument "${place.argument}" of "${place.field}"` : 'An argument';
    })
    .replaceAll(/(["'`]?\$|["'`](?=_\d+[.[]))(_\d+)\b/g, (text, before, name) => {
      const place = placeOf(name);
      return place ? before.replace('$', '') + place.argument : text;
    })
    .replaceAll(/(?<=["'`$])_client_/g, '')
    .replaceAll(/\b_alias\d*_\w+/g, clientKey);
};

const internalName = /\b_(\d|client_|alias)/;

const known = new WeakMap<CompiledFetch, Places>();
const placesIn = (fetch: CompiledFetch): Places => {
  const places = known.get(fetch) ?? placesOf(parse(fetch.selection, { noLocation: true }), fetch.path);
  known.set(fetch, places);
  return places;
};

/** The first place of each variable. @param at path of what is selected */
const placesOf = ({ definitions }: DocumentNode, at: readonly string[]): Places => {
  const places = new Map<string, Place>();
  const addValue = (value: ValueNode, argument: string, field: string): void => {
    if (value.kind === Kind.VARIABLE) {
      const { value: name } = value.name;
      if (!places.has(name)) places.set(name, { argument, field });
    } else if (value.kind === Kind.LIST) {
      for (const [index, item] of value.values.entries()) addValue(item, `${argument}[${index}]`, field);
    } else if (value.kind === Kind.OBJECT) {
      for (const { name, value: inner } of value.fields) addValue(inner, `${argument}.${name.value}`, field);
    }
  };
  const add = (set: SelectionSetNode | undefined, path: readonly string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet, path);
      if (selection.kind !== Kind.FIELD) continue;
      const here = [...path, clientKey((selection.alias ?? selection.name).value)];
      for (const { name, value } of selection.arguments ?? []) addValue(value, name.value, here.join('.'));
      add(selection.selectionSet, here);
    }
  };
  for (const definition of definitions) if ('selectionSet' in definition) add(definition.selectionSet, at);
  return places;
};
