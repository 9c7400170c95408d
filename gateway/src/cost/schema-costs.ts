import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import { directiveArgument } from '../planning/directive-argument.ts';

/** What a schema says of a field's cost, with `@cost` and `@listSize` of https://ibm.github.io/graphql-specs/cost-spec.html. */
export type FieldCost = {
  /** Of one value of the field itself; null where its type decides. */
  readonly weight: number | null;
  /** How long the field's list is, or that of each of `sizedFields`; null for a field that says nothing of lists. */
  readonly size: ListSize | null;
};
export type ListSize = {
  /** Integer arguments that tell the size; the largest counts. */
  readonly slicingArguments: readonly string[];
  /** Where no argument tells it; null where the schema does not say either. */
  readonly assumed: number | null;
  /** Fields below this one that are the lists; empty where the field itself is. */
  readonly sizedFields: readonly string[];
};

/** What a supergraph says of its fields' costs, by `Type.field`, and of its types', by name. */
export type SchemaCosts = {
  readonly fields: ReadonlyMap<string, FieldCost>;
  readonly types: ReadonlyMap<string, number>;
};

const numberOf = (value: ValueNode | undefined): number | null =>
  value && (value.kind === Kind.INT || value.kind === Kind.FLOAT || value.kind === Kind.STRING)
    ? Number(value.value)
    : null;

const namesOf = (value: ValueNode | undefined): string[] =>
  value?.kind === Kind.LIST
    ? value.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : []))
    : [];

const named = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): ConstDirectiveNode | undefined => directives?.find((directive) => directive.name.value === name);

const weightOf = (directives: readonly ConstDirectiveNode[] | undefined): number | null =>
  numberOf(directiveArgument(named(directives, 'cost'), 'weight'));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

const sizeOf = (field: FieldDefinitionNode): ListSize | null => {
  const directive = named(field.directives, 'listSize');
  if (!directive) return isList(field.type) ? { slicingArguments: [], assumed: null, sizedFields: [] } : null;
  return {
    slicingArguments: namesOf(directiveArgument(directive, 'slicingArguments')),
    assumed: numberOf(directiveArgument(directive, 'assumedSize')),
    sizedFields: namesOf(directiveArgument(directive, 'sizedFields')),
  };
};

/** Reads what a supergraph's SDL says of costs. */
export const schemaCosts = ({ definitions }: DocumentNode): SchemaCosts => {
  const fields = new Map<string, FieldCost>();
  const types = new Map<string, number>();
  for (const type of definitions) {
    if (!('name' in type) || !type.name || !('directives' in type)) continue;
    const weight = weightOf(type.directives as readonly ConstDirectiveNode[]);
    if (weight !== null) types.set(type.name.value, weight);
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const cost = { weight: weightOf(field.directives), size: sizeOf(field) };
      if (cost.weight !== null || cost.size) fields.set(`${type.name.value}.${field.name.value}`, cost);
    }
  }
  return { fields, types };
};
