import { type InlineFragmentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

export const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});

/** What is selected of objects of a type, or of all of them. */
export const fragmentOn = (
  type: string | undefined,
  selections: readonly SelectionNode[],
): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  ...(type !== undefined && {
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  }),
  selectionSet: setOf(selections),
});
