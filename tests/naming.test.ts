import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../gateway/api-schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const roots = [schema.getQueryType()!, schema.getMutationType()!];

type Described = { readonly description?: string | null | undefined };
/** Every place of the schema where a client has to decide something, with what is said of it. */
const places = (type: GraphQLNamedType): [string, Described][] => {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    ...(roots.includes(type as never) ? [[`${type.name}.${field.name}`, field] as [string, Described]] : []),
    ...field.args.map((argument): [string, Described] => [
      `${type.name}.${field.name}(${argument.name})`,
      argument,
    ]),
  ]);
};

test('every type, enum value, root field, argument and input field says something', () => {
  const all = types.flatMap((type): [string, Described][] => [[type.name, type], ...places(type)]);
  expect(all.length).toBeGreaterThan(1000);
  expect(
    all.filter(([, { description }]) => (description ?? '').trim().length < 4).map(([name]) => name),
  ).toEqual([]);
});

test('no description says of what subgraph a type is instead of what it is', () => {
  expect(types.filter(({ description }) => /^Of the subgraph/.test(description ?? ''))).toEqual([]);
});

test('every scalar of ours names its specification', () => {
  const scalars = types.filter(isScalarType);
  expect(scalars.length).toBeGreaterThan(3);
  expect(scalars.filter(({ specifiedByURL }) => !specifiedByURL).map(({ name }) => name)).toEqual([]);
});

test('root fields may be null: a subgraph that is down costs its own fields', () => {
  const fields = roots.flatMap((root) => Object.values(root.getFields()));
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

test('every mutation has an input and a payload of its own', () => {
  const wrong = Object.values(schema.getMutationType()!.getFields()).filter(({ name, args, type }) => {
    const own = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    return (
      args.map((argument) => `${argument.name}: ${argument.type}`).join() !== `input: ${own}Input!` ||
      getNamedType(type).name !== `${own}Payload`
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('what is changed by its version shows its version', () => {
  const fieldsOf = (type: GraphQLNamedType): string[] =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.keys(type.getFields())
      : [];
  const wrong = Object.values(schema.getMutationType()!.getFields()).filter(({ args, type }) => {
    const payload = getNamedType(type);
    const things = isObjectType(payload) ? Object.values(payload.getFields()) : [];
    return (
      fieldsOf(getNamedType(args[0]!.type)).includes('version') &&
      !things.some((thing) => fieldsOf(getNamedType(thing.type)).includes('version'))
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

const values: [string, GraphQLArgument | GraphQLInputField][] = types.flatMap((type) =>
  isInputObjectType(type)
    ? Object.values(type.getFields()).map((field): [string, GraphQLInputField] => [
        `${type.name}.${field.name}`,
        field,
      ])
    : isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args.map((argument): [string, GraphQLArgument] => [
            `${type.name}.${field.name}(${argument.name})`,
            argument,
          ]),
        )
      : [],
);

test('what has a default takes no null', () => {
  const wrong = values.filter(
    ([, { type, defaultValue }]) => defaultValue !== undefined && !isNonNullType(type),
  );
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('one word for one thing', () => {
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map(
          ({ name, type: of }) => [`${type.name}.${name}`, name, String(of)] as const,
        )
      : [],
  );
  const named = [...fields, ...values.map(([place, { name, type }]) => [place, name, String(type)] as const)];
  const places = (wrong: (name: string, type: string) => boolean) =>
    named.filter(([, name, type]) => wrong(name, type)).map(([place]) => place);
  // What a table of steps moves is a status.
  expect(places((name) => /^(state|stage)$|(?<!Or)(State|Stage)$/.test(name))).toEqual([]);
  expect(types.map(({ name }) => name).filter((name) => /(State|Stage)$/.test(name))).toEqual([]);
  // Months are typed, a page begins behind a cursor and nothing else, and an interval that is asked for is one input.
  expect(places((name, type) => /month/i.test(name) && /^String/.test(type))).toEqual([]);
  expect(places((name, type) => /^(before|after)$/.test(name) && type !== 'String')).toEqual([]);
  // A boolean begins with `is` or `has`; a name that clients use already stays.
  const former = [
    ...[
      'acceptBreach',
      'guardianConsent',
      'includeSubEvents',
      'insurancePrompted',
      'leavesOutShown',
      'match',
      'may',
    ],
    ...['needsConfirmation', 'overdue', 'owing', 'takesBeacons', 'usedUp', 'wasThereAlready'],
  ];
  const booleans = named.filter(([, name, type]) => /Boolean/.test(type) && !/^(is|has)[A-Z]/.test(name));
  expect([...new Set(booleans.map(([, name]) => name))].sort()).toEqual(former);
  // In what order a list comes is asked by `orderBy`, an enum of orders.
  const isOrder = (type: GraphQLNamedType) => isEnumType(type) && /(Order|Sort)$/.test(type.name);
  const orders = values.filter(([, { name, type }]) => name === 'orderBy' || isOrder(getNamedType(type)));
  expect(orders.length).toBeGreaterThan(15);
  expect(
    orders
      .filter(([, { name, type }]) => name !== 'orderBy' || !isOrder(getNamedType(type)))
      .map(([place]) => place),
  ).toEqual([]);
  expect(
    places((name, type) => /^(from|to)$/.test(name) && /^(Date|DateTime|Month)/.test(type)).filter(
      (place) => !/RangeInput\./.test(place),
    ),
  ).toEqual([]);
});

test('lists that are paged are paged in one way', () => {
  const lists = types.filter(({ name }) => name.endsWith('Connection'));
  const asked = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).filter((field) => lists.includes(getNamedType(field.type)))
      : [],
  );
  expect(asked.length).toBeGreaterThan(50);
  const paging = ({ args }: (typeof asked)[number]) =>
    args
      .filter(({ name }) => /^(first|after|last|before)$/.test(name))
      .map(
        ({ name, type, defaultValue }) =>
          `${name}: ${type}${defaultValue === undefined ? '' : ' = a number'}`,
      );
  for (const field of asked)
    expect([field.name, paging(field)]).toEqual([field.name, ['first: Int! = a number', 'after: String']]);
});
