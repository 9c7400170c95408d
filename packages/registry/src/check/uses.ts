import { collectSchemaCoordinates } from '@graphql-hive/core';
import { type DocumentNode, type GraphQLSchema, parse, TypeInfo } from 'graphql';

/** An operation that a client has registered, or that a gateway has counted. */
export type KnownOperation = {
  readonly client: string;
  readonly version: string;
  /** Its text, literals left out where a gateway counted it. */
  readonly text: string;
  /** How often it was asked in the days that are looked at; nothing for one that is registered and was not counted. */
  readonly count: number;
};

/** Who uses what of a schema. */
export type Uses = ReadonlyMap<string, readonly KnownOperation[]>;

const parsed = (text: string): DocumentNode | undefined => {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
};

/** What each operation uses of a schema, by coordinate: fields, arguments, input fields and enum values. */
export const usesOf = (schema: GraphQLSchema, operations: readonly KnownOperation[]): Uses => {
  const uses = new Map<string, KnownOperation[]>();
  for (const operation of operations) {
    const documentNode = parsed(operation.text);
    if (!documentNode) continue;
    const coordinates = collectSchemaCoordinates({
      ...{ documentNode, schema, typeInfo: new TypeInfo(schema) },
      ...{ variables: null, processVariables: false },
    });
    for (const coordinate of coordinates) uses.set(coordinate, [...(uses.get(coordinate) ?? []), operation]);
  }
  return uses;
};

/** Operations in words: `app 5.2 (1204 times)`, the most frequent first. */
export const inWords = (operations: readonly KnownOperation[]): string => {
  const counts = new Map<string, number>();
  for (const { client, version, count } of operations) {
    const who = `${client} ${version}`;
    counts.set(who, (counts.get(who) ?? 0) + count);
  }
  const told = [...counts].sort(([, a], [, b]) => b - a);
  const shown = told.slice(0, 3).map(([who, count]) => (count === 0 ? who : `${who} (${count} times)`));
  return [...shown, ...(told.length > 3 ? [`${told.length - 3} more`] : [])].join(', ');
};
