import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { directiveText } from '../../planning/directive-text.ts';
import { fragmentsOf } from '../../planning/fragments-of.ts';

/** A fragment whose fields are delivered later. */
export type DeferredFragment = { readonly type: GraphQLCompositeType; readonly set: SelectionSetNode };

/** The deferred fragments of a normalised document by their labels. */
export const deferredFragments = (
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, DeferredFragment> => {
  const found = new Map<string, DeferredFragment>();
  const fragments = fragmentsOf(document);
  const take = (directives: readonly DirectiveNode[] = [], type: unknown, set: SelectionSetNode): void => {
    const defer = directives.find(({ name }) => name.value === 'defer');
    const label = directiveText(defer, 'label');
    if (label !== undefined && isCompositeType(type)) found.set(label, { type, set });
  };
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      InlineFragment: ({ directives, selectionSet }) => take(directives, typeInfo.getType(), selectionSet),
      FragmentSpread({ directives, name }) {
        const { typeCondition, selectionSet } = fragments.get(name.value)!;
        take(directives, schema.getType(typeCondition.name.value), selectionSet);
      },
    }),
  );
  return found;
};
