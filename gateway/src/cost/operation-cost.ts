import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from '../planning/fragments-of.ts';
import { includesType } from '../planning/includes-type.ts';
import type { FieldCost, ListSize, SchemaCosts } from './schema-costs.ts';

/** How long a list is taken to be of which the schema does not say it. */
const unknownSize = 10;
/** A field of Query or Mutation is a statement, or a transaction, of its own. */
const rootWeight = 10;
/** The whole schema told is as much work as a large answer. */
const introspectionWeights: Readonly<Record<string, number>> = { __schema: 500, __type: 50 };
/** Kinds of objects that are counted before an operation is taken to cost too much, whatever it would come to. */
const maxKinds = 2_000;

type Values = Readonly<Record<string, unknown>>;
/** Selection sets that are answered by the same object, each with a number of its own. */
type Sets = readonly SelectionSetNode[];

/**
 * What an operation may cost at most by the schema's word, before it is run: 1 for each object of the answer and 10
 * for each field of the root, where a list has as many as `first` or `@listSize` says, lists inside lists multiply,
 * and of the types that an object may have the dearest counts. A field that is asked for twice in one place is
 * answered, and counted, once.
 *
 * @param document valid for the schema
 * @param schema what clients see
 * @param values the operation's variables, as far as they are known; one of a wrong type counts as absent
 */
export const operationCost = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  costs: SchemaCosts,
  values: Values,
): number => {
  const fragments = fragmentsOf(document);
  const numbers = new Map<SelectionSetNode, number>();
  const known = new Map<string, number>();

  const isIncluded = ({ directives }: SelectionNode): boolean =>
    directives!.every(({ name, arguments: [condition] = [] }) => {
      if (!condition || !['skip', 'include'].includes(name.value)) return true;
      return (valueFromASTUntyped(condition.value, values) === true) === (name.value === 'include');
    });

  const applies = (condition: string | undefined, type: GraphQLObjectType): boolean =>
    condition === undefined || includesType(schema, schema.getType(condition), type);

  /** The fields that an object of the type is asked for, by the name that they have in the answer. */
  const collect = (
    sets: Sets,
    type: GraphQLObjectType,
    fields = new Map<string, FieldNode[]>(),
    visited = new Set<string>(),
  ): Map<string, FieldNode[]> => {
    for (const selection of sets.flatMap((set) => set.selections)) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      if (applies(inner.typeCondition?.name.value, type))
        collect([inner.selectionSet], type, fields, visited);
    }
    return fields;
  };

  const sizeOf = (
    { slicingArguments, assumed }: ListSize,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): number => {
    const given = slicingArguments.flatMap((name) => {
      const argument = node.arguments?.find((one) => one.name.value === name);
      const value =
        (argument && valueFromASTUntyped(argument.value, values)) ??
        field.args.find((one) => one.name === name)?.defaultValue;
      return typeof value === 'number' ? [Math.max(0, value)] : [];
    });
    return given.length > 0 ? Math.max(...given) : (assumed ?? unknownSize);
  };

  const costOf = (type: GraphQLObjectType | GraphQLInterfaceType, name: string): FieldCost | undefined =>
    [type, ...type.getInterfaces()].map((one) => costs.fields.get(`${one.name}.${name}`)).find(Boolean);

  /** @param sized how long lists of the field's name are, by the word of the field above it */
  const ofField = (
    type: GraphQLObjectType | GraphQLInterfaceType,
    nodes: readonly FieldNode[],
    sized: ReadonlyMap<string, number>,
  ): number => {
    const node = nodes[0]!;
    const name = node.name.value;
    const field = type.getFields()[name];
    if (!field) return introspectionWeights[name] ?? 0;
    const cost = costOf(type, name);
    const answer = getNamedType(field.type);
    const weight = cost?.weight ?? costs.types.get(answer.name) ?? (isCompositeType(answer) ? 1 : 0);
    const size = cost?.size ? sizeOf(cost.size, field, node) : 1;
    const lists = new Map(cost?.size?.sizedFields.map((list) => [list, size]));
    const own = sized.get(name) ?? (lists.size > 0 ? 1 : size);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return own * (weight + (isCompositeType(answer) ? ofSets(sets, answer, lists) : 0));
  };

  const ofObject = (sets: Sets, type: GraphQLObjectType, sized: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const nodes of collect(sets, type).values()) sum += ofField(type, nodes, sized);
    return sum;
  };

  const ofSets = (sets: Sets, type: GraphQLCompositeType, sized: ReadonlyMap<string, number>): number => {
    // An operation that writes the same fragment everywhere is counted in as much time as it is long.
    const ids = sets.map((set) => numbers.get(set) ?? numbers.set(set, numbers.size).size - 1);
    const key = `${type.name} ${ids.join()} ${[...sized].join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= maxKinds) return Number.POSITIVE_INFINITY;
    const cost = isObjectType(type)
      ? ofObject(sets, type, sized)
      : Math.max(0, ...schema.getPossibleTypes(type).map((possible) => ofObject(sets, possible, sized)));
    known.set(key, cost);
    return cost;
  };

  const root = schema.getRootType(operation.operation)!;
  return (
    collect([operation.selectionSet], root).size * rootWeight +
    ofSets([operation.selectionSet], root, new Map())
  );
};
