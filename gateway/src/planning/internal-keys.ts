import { type FieldNode, print } from 'graphql';

const prefix = /^_alias\d*_/;
const hazardous = /^_(alias|required|internal_qp_alias)\d*_/;

/**
 * Gives the names under which the fields of one operation travel between planner, subgraphs and engine.
 *
 * A client may call a field like a key field (`id: title`), or two fields alike where their objects cannot be
 * of the same type. The planner sees to neither in all cases: both could be asked for in one place, and one
 * would take the other's place. So the second of two different fields gets a name of its own, and so does
 * every field that is called like a key field and is not it.
 */
export const internalKeys = (keyFields: ReadonlySet<string>): ((field: FieldNode) => string) => {
  const fieldsByKey = new Map<string, Map<string, number>>();
  return (field) => {
    const { name } = field;
    const key = (field.alias ?? name).value;
    const fields = fieldsByKey.get(key) ?? new Map<string, number>();
    fieldsByKey.set(key, fields);
    const text = name.value + (field.arguments?.map(print).join() ?? '');
    const number = fields.get(text) ?? fields.size;
    fields.set(text, number);
    if (number > 0) return `_alias${number}_${key}`;
    return key !== name.value && (keyFields.has(key) || hazardous.test(key)) ? `_alias_${key}` : key;
  };
};

/** What the client calls the field that travels under `key`. */
export const clientKey = (key: string): string => (key.startsWith('_alias') ? key.replace(prefix, '') : key);

/** A path as the client knows it. */
export const clientPath = (path: readonly (string | number)[]): (string | number)[] =>
  path.map((step) => (typeof step === 'string' ? clientKey(step) : step));
