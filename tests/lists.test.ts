import { expect, test } from '@jest/globals';
import { Kind, type TypeNode } from 'graphql';
import { subgraphSchemas } from './schema-files.ts';

const types = [...subgraphSchemas.values()]
  .flatMap(({ definitions }) => definitions)
  .flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION ? [one] : [],
  );
const things = new Set(
  types.filter(({ fields }) => fields?.some(({ name }) => name.value === 'id')).map(({ name }) => name.value),
);

/** The type of a list's entries; null for what is no list. */
const listed = (type: TypeNode): string | null => {
  if (type.kind === Kind.NON_NULL_TYPE) return listed(type.type);
  if (type.kind !== Kind.LIST_TYPE) return null;
  const entry = type.type.kind === Kind.NON_NULL_TYPE ? type.type.type : type.type;
  return entry.kind === Kind.NAMED_TYPE ? entry.name.value : null;
};

test('a list of things is a connection, or says how long it is at most', () => {
  const silent = types
    .filter(({ name }) => !/(Connection|Payload)$/.test(name.value))
    .flatMap(({ name, fields = [] }) =>
      fields
        .filter(({ type }) => things.has(listed(type) ?? ''))
        .filter(
          ({ directives }) => !directives?.some((one) => ['listSize', 'external'].includes(one.name.value)),
        )
        .map((field) => `${name.value}.${field.name.value}`),
    );
  expect(things.size).toBeGreaterThan(100);
  expect(silent).toEqual([]);
});
