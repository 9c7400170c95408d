import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A fragment whose fields are delivered later. */
export type DeferredFragment = {
  readonly type: GraphQLCompositeType;
  readonly set: SelectionSetNode;
};

/** The deferred fragments of a normalised document by their labels. */
export const deferredFragments = (
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, DeferredFragment> => {
  const found = new Map<string, DeferredFragment>();
  const take = (
    directives: readonly DirectiveNode[] | undefined,
    type: unknown,
    set: SelectionSetNode,
  ): void => {
    const label = labelOf(directives);
    if (label !== undefined && isCompositeType(type)) found.set(label, { type, set });
  };
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      InlineFragment: ({ directives, selectionSet }) => take(directives, typeInfo.getType(), selectionSet),
      FragmentSpread({ directives, name }) {
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name.value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return;
        take(directives, schema.getType(fragment.typeCondition.name.value), fragment.selectionSet);
      },
    }),
  );
  return found;
};

const labelOf = (directives: readonly DirectiveNode[] | undefined): string | undefined => {
  const defer = directives?.find(({ name }) => name.value === 'defer');
  const label = defer?.arguments?.find(({ name }) => name.value === 'label')?.value;
  return label?.kind === Kind.STRING ? label.value : undefined;
};
