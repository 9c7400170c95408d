import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** The SDL of subgraphs, by their names. */
export type Schemas = ReadonlyMap<string, string>;

/** What one subgraph says of one type, in all places of its SDL together. */
export type Contribution = {
  readonly subgraph: string;
  readonly nodes: readonly (TypeDefinitionNode | TypeExtensionNode)[];
  /** Of an object type or an interface. */
  readonly fields: readonly FieldDefinitionNode[];
  /** Of an input. */
  readonly inputFields: readonly InputValueDefinitionNode[];
};

export const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

const isOfType = (node: DefinitionNode): node is TypeDefinitionNode | TypeExtensionNode =>
  'name' in node &&
  node.kind !== Kind.OPERATION_DEFINITION &&
  node.kind !== Kind.FRAGMENT_DEFINITION &&
  node.kind !== Kind.DIRECTIVE_DEFINITION;

const hasInputFields = (
  node: TypeDefinitionNode | TypeExtensionNode,
): node is InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode =>
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;

/** What a subgraph says of each type, by the type's name. @throws GraphQLError for what is no SDL */
export const contributionsOf = (subgraph: string, sdl: string): Map<string, Contribution> => {
  const found = new Map<string, Contribution>();
  for (const node of parse(sdl).definitions) {
    if (!isOfType(node)) continue;
    const { nodes = [], fields = [], inputFields = [] } = found.get(node.name.value) ?? {};
    found.set(node.name.value, {
      subgraph,
      nodes: [...nodes, node],
      fields: [...fields, ...(hasInputFields(node) || !('fields' in node) ? [] : (node.fields ?? []))],
      inputFields: [...inputFields, ...(hasInputFields(node) ? (node.fields ?? []) : [])],
    });
  }
  return found;
};

/** What all subgraphs say of each type. */
export const allContributions = (schemas: Schemas): Map<string, Contribution[]> => {
  const all = new Map<string, Contribution[]>();
  for (const [subgraph, sdl] of schemas)
    for (const [type, contribution] of contributionsOf(subgraph, sdl))
      all.set(type, [...(all.get(type) ?? []), contribution]);
  return all;
};

type Value = readonly [string, InputValueDefinitionNode];

/** What callers fill in: the arguments of a type's fields, or the fields of an input, by their coordinates. */
export const valuesOf = ({ nodes, fields, inputFields }: Contribution): Value[] => {
  const type = nodes[0]!.name.value;
  const of = (values: readonly InputValueDefinitionNode[] | undefined, place: string): Value[] =>
    (values ?? []).map((value) => [`${place}.${value.name.value}`, value]);
  return [
    ...of(inputFields, type),
    ...fields.flatMap((field) => of(field.arguments, `${type}.${field.name.value}`)),
  ];
};

export type Marked = { readonly directives?: readonly ConstDirectiveNode[] | undefined };
export const directivesOf = ({ directives = [] }: Marked, name: string): ConstDirectiveNode[] =>
  directives.filter((directive) => directive.name.value === name);
export const isMarked = (node: Marked, name: string): boolean => directivesOf(node, name).length > 0;

export const textArgument = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

/** The names of a node's `@tag`s. */
export const tagsOf = (node: Marked): string[] =>
  directivesOf(node, 'tag').flatMap((tag) => textArgument(tag, 'name') ?? []);

export const isDescribed = ({ nodes }: Contribution): boolean =>
  nodes.some((node) => 'description' in node && Boolean(node.description));

/** The type that a field answers, without lists and exclamation marks. */
export const typeNameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : typeNameOf(type.type);

export const lineOf = (node: {
  readonly loc?: { startToken: { line: number } } | undefined;
}): number | undefined => node.loc?.startToken.line;
