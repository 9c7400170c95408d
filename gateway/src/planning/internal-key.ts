import type { FieldNode } from 'graphql';

const PREFIX = '_alias_';
const hazardous = /^_(alias|required\d+)_/;

/**
 * The name under which a client's field travels between planner, subgraphs and executor.
 *
 * An alias that is the name of a key field (`id: title`) would take that field's place in the data that
 * entities are found by, so it is set apart.
 */
export const internalKey = (field: FieldNode, keyFields: ReadonlySet<string>): string => {
  const alias = field.alias?.value;
  if (alias === undefined || alias === field.name.value) return field.name.value;
  return keyFields.has(alias) || hazardous.test(alias) ? PREFIX + alias : alias;
};

/** What the client calls the field that travels under `key`. */
export const clientKey = (key: string): string => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key);
