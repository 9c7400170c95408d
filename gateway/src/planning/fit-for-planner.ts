import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Makes an operation fit for the planner: what is skipped for certain is left out, and `__typename` is added
 * to what is selected of an object wherever that may come to nothing, because it is conditional or of other
 * types.
 *
 * The planner would take what is skipped for required, and it leaves out a field of which nothing is selected,
 * where the client is to be told whether it is null.
 */
export const fitForPlanner = (document: DocumentNode, schema: GraphQLSchema): DocumentNode => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  const isSure = (set: SelectionSetNode, type: GraphQLCompositeType): boolean =>
    set.selections.some((selection) => {
      if (selection.directives?.length) return false;
      if (selection.kind === Kind.FIELD) return true;
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      const conditionType = schema.getType(condition);
      const always =
        condition === type.name ||
        (isAbstractType(conditionType) && schema.isSubType(conditionType, type as never));
      return always && fragment !== undefined && isSure(fragment.selectionSet, type);
    });

  const typeInfo = new TypeInfo(schema);
  const certain = visit(document, { enter: (node) => (isSkipped(node) ? null : undefined) });
  return visit(
    certain,
    visitWithTypeInfo(typeInfo, {
      SelectionSet(set, _key, parent) {
        const type = typeInfo.getParentType();
        const ofField = parent && 'kind' in parent && parent.kind === Kind.FIELD;
        if (!type || (set.selections.length > 0 && (!ofField || isSure(set, type)))) return undefined;
        const typename = {
          kind: Kind.FIELD as const,
          name: { kind: Kind.NAME as const, value: '__typename' },
        };
        return { ...set, selections: [...set.selections, typename] };
      },
    }),
  );
};

const isSkipped = (node: ASTNode): boolean =>
  (node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD) &&
  node.directives?.some(({ name, arguments: given }) => {
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind !== Kind.BOOLEAN) return false;
    return (name.value === 'skip' && value.value) || (name.value === 'include' && !value.value);
  }) === true;
