import {
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
 * Adds `__typename` to what is selected of an object wherever it may come to nothing, because all of it is
 * conditional or of other types.
 *
 * The planner leaves out a field of which nothing is selected; but the client is to be told whether it is null.
 */
export const keepEmptyObjects = (document: DocumentNode, schema: GraphQLSchema): DocumentNode => {
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
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      SelectionSet(set, _key, parent) {
        const type = typeInfo.getParentType();
        const ofField = parent && 'kind' in parent && parent.kind === Kind.FIELD;
        if (!ofField || !type || isSure(set, type)) return undefined;
        const typename = {
          kind: Kind.FIELD as const,
          name: { kind: Kind.NAME as const, value: '__typename' },
        };
        return { ...set, selections: [...set.selections, typename] };
      },
    }),
  );
};
