import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type SchemaDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { isMarked, type Marked, rootTypes, tagsOf, typeNameOf } from './check/definitions.ts';

/** The part of the graph that an audience sees, by `@tag`. */
export type Contract = {
  /** Root fields that have one of these, and what hangs on them; all root fields, if there is none. */
  readonly include: readonly string[];
  /** Nothing that has one of these, wherever it is. */
  readonly exclude: readonly string[];
};

/** The supergraph of an audience, and what is wrong with how it is tagged. */
export type Contracted = {
  readonly supergraph: DocumentNode;
  /** Fields that the audience sees, as `Type.field`; and those that it does not. */
  readonly seen: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
  readonly faults: readonly { readonly coordinate: string; readonly message: string }[];
};

type Named = Marked & { readonly name: { readonly value: string } };
const isGuarded = (node: Marked): boolean => guards.some((guard) => isMarked(node, guard));
type WithFields = Extract<TypeDefinitionNode, { readonly interfaces?: unknown }>;

const guards = ['authenticated', 'requiresScopes', 'policy'];

const hasFields = (node: DefinitionNode): node is WithFields =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
const isType = (node: DefinitionNode): node is TypeDefinitionNode =>
  'name' in node && node.kind.endsWith('TypeDefinition') && !/__|^_/.test(node.name?.value ?? '_');

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
};
const hide = <Node extends Named>(node: Node): Node =>
  isMarked(node, 'inaccessible') ? node : { ...node, directives: [...(node.directives ?? []), inaccessible] };

/** What an audience may see of a supergraph, and what of it is ever reached. */
class Sight {
  readonly #contract: Contract;
  readonly #types = new Map<string, TypeDefinitionNode>();
  /** Types of which nothing is seen. */
  readonly #gone = new Set<string>();
  readonly reached = new Set<string>();

  constructor({ definitions }: DocumentNode, contract: Contract) {
    this.#contract = contract;
    for (const node of definitions) if (isType(node)) this.#types.set(node.name.value, node);
    for (const [name, node] of this.#types)
      if (this.isOut(node) || (contract.include.length > 0 && isGuarded(node) && !this.#isTagged([node])))
        this.#gone.add(name);
    while (this.#loseEmpty());
    for (const root of rootTypes) if (this.#types.has(root) && !this.#gone.has(root)) this.#reach(root);
  }

  isOut(node: Marked): boolean {
    return isMarked(node, 'inaccessible') || tagsOf(node).some((tag) => this.#contract.exclude.includes(tag));
  }

  isSeen(type: WithFields, field: FieldDefinitionNode): boolean {
    const { include } = this.#contract;
    // What an interface says of a field holds for its types.
    const said = [field, ...this.#declarations(type, field)];
    if (said.some((one) => this.isOut(one)) || this.#gone.has(typeNameOf(field.type))) return false;
    return (
      this.#isTagged(said) || include.length === 0 || !(rootTypes.has(type.name.value) || isGuarded(field))
    );
  }

  #isTagged(said: readonly Marked[]): boolean {
    return said.some((one) => tagsOf(one).some((tag) => this.#contract.include.includes(tag)));
  }

  seesInput(value: InputValueDefinitionNode): boolean {
    return !this.isOut(value) && !this.#gone.has(typeNameOf(value.type));
  }

  /** What the interfaces of a type that are reached say of a field and the audience sees. */
  declaredBy(type: WithFields, field: FieldDefinitionNode): string | undefined {
    return type.interfaces
      ?.map((one) => this.#types.get(one.name.value))
      .find(
        (one) =>
          one &&
          hasFields(one) &&
          this.reached.has(one.name.value) &&
          one.fields?.some((other) => other.name.value === field.name.value && this.isSeen(one, other)),
      )?.name.value;
  }

  #declarations({ interfaces = [] }: WithFields, { name }: FieldDefinitionNode): FieldDefinitionNode[] {
    return interfaces.flatMap((one) => {
      const type = this.#types.get(one.name.value);
      return (
        (type && hasFields(type) && type.fields?.filter((field) => field.name.value === name.value)) || []
      );
    });
  }

  #loseEmpty(): boolean {
    const { size } = this.#gone;
    for (const [name, type] of this.#types)
      if (hasFields(type) && !type.fields?.some((field) => this.isSeen(type, field))) this.#gone.add(name);
    return this.#gone.size > size;
  }

  #reach(name: string): void {
    const type = this.#types.get(name);
    if (!type || this.reached.has(name) || this.#gone.has(name)) return;
    this.reached.add(name);
    if (hasFields(type))
      for (const field of type.fields ?? []) {
        if (!this.isSeen(type, field)) continue;
        this.#reach(typeNameOf(field.type));
        this.#reachInputs(field.arguments);
      }
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) this.#reachInputs(type.fields);
    if (type.kind === Kind.UNION_TYPE_DEFINITION)
      for (const one of type.types ?? []) this.#reach(one.name.value);
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return;
    for (const [other, node] of this.#types)
      if (hasFields(node) && node.interfaces?.some((one) => one.name.value === name)) this.#reach(other);
  }

  #reachInputs(values: readonly InputValueDefinitionNode[] = []): void {
    for (const value of values) if (this.seesInput(value)) this.#reach(typeNameOf(value.type));
  }
}

/**
 * The supergraph as an audience sees it: root fields that are tagged for it, and all that hangs on them but what is
 * excluded, what is guarded and not tagged itself, and fields whose types it does not see. Everything else is there for
 * planning alone (`@inaccessible`).
 */
export const contractOf = (document: DocumentNode, contract: Contract): Contracted => {
  const sight = new Sight(document, contract);
  const faults: Contracted['faults'][number][] = [];
  const [seen, unseen] = [new Set<string>(), new Set<string>()];
  if (!sight.reached.has('Query'))
    faults.push({ coordinate: 'Query', message: 'No field of Query is tagged for it' });
  const inputs = <Value extends InputValueDefinitionNode>(values: readonly Value[] | undefined, of: string) =>
    values?.map((value): Value => {
      if (sight.seesInput(value)) return value;
      const coordinate = `${of}${value.name.value}`;
      if (value.type.kind === Kind.NON_NULL_TYPE && !value.defaultValue)
        faults.push({ coordinate, message: `${coordinate} is required, and not seen` });
      return hide(value);
    });
  const withSeen = (type: WithFields): WithFields => ({
    ...type,
    fields: (type.fields ?? []).map((field) => {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const isSeen = sight.isSeen(type, field);
      (isSeen ? seen : unseen).add(coordinate);
      const declared = isSeen ? undefined : sight.declaredBy(type, field);
      if (declared !== undefined)
        faults.push({ coordinate, message: `${coordinate} is not seen, and ${declared} promises it` });
      return isSeen ? { ...field, arguments: inputs(field.arguments, `${coordinate}:`) ?? [] } : hide(field);
    }),
  });
  const definitions = document.definitions.map((node): DefinitionNode => {
    if (!isType(node)) return node;
    if (!sight.reached.has(node.name.value)) {
      if (hasFields(node))
        for (const { name } of node.fields ?? []) unseen.add(`${node.name.value}.${name.value}`);
      return hide(node);
    }
    if (hasFields(node)) return withSeen(node);
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      return { ...node, fields: inputs(node.fields, `${node.name.value}.`) ?? [] };
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) return node;
    return {
      ...node,
      values: (node.values ?? []).map((value) => (sight.isOut(value) ? hide(value) : value)),
    };
  });
  return { supergraph: { ...document, definitions: withFeature(definitions) }, seen, unseen, faults };
};

const feature = parse(`
  schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY) { query: Query }
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
`).definitions as readonly [SchemaDefinitionNode, DirectiveDefinitionNode];

/** Links what hides, where nothing was hidden before. */
const withFeature = (definitions: readonly DefinitionNode[]): DefinitionNode[] => {
  const [schema, directive] = feature;
  if (definitions.some((node) => node.kind === directive.kind && node.name.value === 'inaccessible'))
    return [...definitions];
  const linked = definitions.map((node) =>
    node.kind === Kind.SCHEMA_DEFINITION
      ? { ...node, directives: [...(node.directives ?? []), ...(schema.directives ?? [])] }
      : node,
  );
  return [...linked, directive];
};
