import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { Schemas } from './check/definitions.ts';
import { inWords, type KnownOperation, usesOf } from './check/uses.ts';
import { readEnvironment, requireRelease } from './environments.ts';
import { knownOperations } from './known-operations.ts';
import { RegistryError } from './registry-error.ts';
import { readComposed, readRelease, readSchemas } from './releases.ts';
import type { Store } from './store/store.ts';

/** What the releases of an environment after one changed for clients, the newest first, a line each. */
export const changelog = async (store: Store, environment: string, since: number): Promise<string[]> => {
  const lines: string[] = [];
  let number = (await readEnvironment(store, environment)).release;
  while (number !== null && number > since) {
    const { at, by, changes, parent } = await readRelease(store, number);
    lines.push(`release ${number}, ${at}, by ${by}:`, ...changes.map((change) => `  ${change}`));
    number = parent;
  }
  return lines;
};

/**
 * The SDL of each subgraph as it is released, by name.
 *
 * @param named an environment, or the number of a release
 * @throws RegistryError where there is none
 */
export const releasedSchemas = async (store: Store, named: string): Promise<Schemas> => {
  const number = /^\d+$/.test(named)
    ? Number(named)
    : requireRelease(await readEnvironment(store, named), named);
  return readSchemas(store, await readRelease(store, number));
};

const releasedSchema = async (store: Store, environment: string) => {
  const release = requireRelease(await readEnvironment(store, environment), environment);
  return buildSchema((await readComposed(store, release)).api);
};

const saidOf = (
  operations: readonly KnownOperation[] | undefined,
  users: readonly KnownOperation[],
): string => {
  if (!operations) return 'nothing is known of what clients ask';
  return users.length > 0 ? `asked for by ${inWords(users)}` : 'nobody asks for it';
};

/** Who asks for a field, argument, input field or enum value. @throws RegistryError for none of the schema */
export const usage = async (
  store: Store,
  input: { environment: string; coordinate: string; today: string },
): Promise<string> => {
  const { environment, coordinate, today } = input;
  const schema = await releasedSchema(store, environment);
  const [type, field] = coordinate.replace(/\(.*/, '').split('.') as [string, string?];
  const of = schema.getType(type);
  const isThere = field
    ? (isObjectType(of) || isInterfaceType(of) || isInputObjectType(of)) && of.getFields()[field]
    : of;
  if (!isThere && !(isEnumType(of) && field && of.getValue(field)))
    throw new RegistryError(`There is no ${coordinate} in what ${environment} serves`);
  const operations = await knownOperations(store, environment, today);
  return `${coordinate}: ${saidOf(operations, usesOf(schema, operations ?? []).get(coordinate) ?? [])}`;
};

/** What is deprecated, why, and who still asks for it, a line each. */
export const deprecations = async (store: Store, environment: string, today: string): Promise<string[]> => {
  const schema = await releasedSchema(store, environment);
  const operations = await knownOperations(store, environment, today);
  const uses = usesOf(schema, operations ?? []);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const parts = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    return parts.flatMap(({ name, deprecationReason }) => {
      const coordinate = `${type.name}.${name}`;
      return typeof deprecationReason === 'string'
        ? [`${coordinate}: ${deprecationReason}; ${saidOf(operations, uses.get(coordinate) ?? [])}`]
        : [];
    });
  });
};
