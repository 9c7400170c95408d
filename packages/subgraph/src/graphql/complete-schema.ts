import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type StringValueNode,
  type TypeNode,
  visit,
} from 'graphql';
import { keepAdditionsInternal } from './keep-additions-internal.ts';
import { constant, isObject, type ObjectNode } from './schema-nodes.ts';

/** What an argument of any field says, by its name; each list of the graph takes the same two. */
const argumentDescriptions: Readonly<Record<string, string>> = {
  first: 'How many at most: 1 to 100, BAD_USER_INPUT otherwise.',
  after: 'The `endCursor` of the page before; BAD_USER_INPUT for a cursor of another list.',
  id: 'What is no id, or the id of nothing, is answered with null.',
  isRetired: 'Whether those are asked for that are retired, instead of those in use.',
  input: 'What is to be done. Where it cannot be, `userErrors` says why and nothing is changed.',
  purpose:
    'What for, 3 to 200 characters: shows all of it to those who may see it so, and the reading is logged. Masked without.',
};

/** What a field of any input says, by its name. */
const inputDescriptions: Readonly<Record<string, string>> = {
  idempotencyKey:
    'Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED.',
  id: 'Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller.',
  isRetired:
    'True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is.',
  version: 'The version that was read; VERSION_CONFLICT when somebody else has changed the thing since.',
};

const languageDescriptions: Readonly<Record<string, string>> = {
  zhHans: 'In Simplified Chinese.',
  zhHant: 'In Traditional Chinese.',
  en: 'In English.',
};

const rootDescriptions: Readonly<Record<string, string>> = {
  Query: 'What can be asked.',
  Mutation: 'What can be changed. Each change takes an idempotency key, and happens whole or not at all.',
};

const typeDescription = (name: string): string | undefined => {
  if (name.endsWith('Connection'))
    return 'A page of a list, as the Relay connection specification shapes it.';
  if (name.endsWith('Edge')) return 'One of a list, and its place there.';
  if (name.endsWith('Aggregate'))
    return 'What a list comes to as it was filtered: all of it, not the page alone.';
  if (name.endsWith('Payload')) return 'What a mutation has made, as it is now; or why it did nothing.';
  return rootDescriptions[name];
};

const text = (value: string | undefined): { description: StringValueNode } | undefined =>
  value === undefined ? undefined : { description: { kind: Kind.STRING, value } };

const described = <Node extends { readonly description?: StringValueNode | undefined }>(
  node: Node,
  description: string | undefined,
): Node => (node.description ? node : { ...node, ...text(description) });

/** The fields of a document's interfaces, by the interface's name. */
const interfaceFields = (document: DocumentNode): Map<string, FieldDefinitionNode[]> => {
  const fields = new Map<string, FieldDefinitionNode[]>();
  for (const definition of document.definitions) {
    if (
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_EXTENSION
    )
      continue;
    const name = definition.name.value;
    fields.set(name, [...(fields.get(name) ?? []), ...(definition.fields ?? [])]);
  }
  return fields;
};

/** A connection is as long as its `first`, and so is any other list that has one. */
const sizeOfConnection = constant(
  '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
);
const sizeOfList = constant('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)');

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const sized = (field: FieldDefinitionNode): readonly ConstDirectiveNode[] | undefined => {
  const takesFirst = field.arguments?.some(({ name }) => name.value === 'first');
  if (!takesFirst || field.directives?.some(({ name }) => name.value === 'listSize')) return field.directives;
  const size = namedType(field.type).endsWith('Connection') ? sizeOfConnection : sizeOfList;
  return [...(field.directives ?? []), ...size];
};

/**
 * Writes out what the SDL of a subgraph need not say again: a type or interface that implements an interface has the interface's
 * fields, what has the same name and meaning everywhere, such as `first` or `idempotencyKey`, the same description,
 * and a list with `first` that many at most, for the gateway to count; what it adds to another's type is tagged
 * `internal`. What is written in the SDL stands.
 */
export const completeSchema = (document: DocumentNode): DocumentNode => {
  const inherited = interfaceFields(document);
  const withInherited = <Type extends ObjectNode | InterfaceTypeDefinitionNode>(type: Type): Type => {
    const own = new Set(type.fields?.map(({ name }) => name.value));
    const missing = new Map(
      (type.interfaces ?? [])
        .flatMap(({ name }) => inherited.get(name.value) ?? [])
        .filter(({ name }) => !own.has(name.value))
        .map((field) => [field.name.value, field]),
    );
    return missing.size > 0 ? { ...type, fields: [...missing.values(), ...(type.fields ?? [])] } : type;
  };
  const definitions = document.definitions.map((definition) =>
    isObject(definition) || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? withInherited(definition)
      : definition,
  );
  const describeValues = <Value extends InputValueDefinitionNode>(
    values: readonly Value[] | undefined,
    byName: Readonly<Record<string, string>>,
  ): Value[] => (values ?? []).map((value) => described(value, byName[value.name.value]));
  const complete: DocumentNode = visit(
    { ...document, definitions },
    {
      FieldDefinition: (field) => ({
        ...field,
        directives: sized(field) ?? [],
        arguments: describeValues(field.arguments, argumentDescriptions),
      }),
      InputObjectTypeDefinition: (input) => ({
        ...input,
        fields: describeValues(input.fields, { ...inputDescriptions, ...languageDescriptions }),
      }),
      ObjectTypeDefinition: (type) => described(type, typeDescription(type.name.value)),
    },
  );
  return keepAdditionsInternal(complete);
};
