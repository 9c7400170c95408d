import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './fragments-of.ts';
import { operationOf } from './operation-of.ts';

/** An operation of a document with its fragments written out; a fragment on the type around it is no fragment. */
export const writeOutFragments = (
  document: DocumentNode,
  operation = operationOf(document),
): OperationDefinitionNode => {
  const fragments = fragmentsOf(document);

  const writeOut = (set: SelectionSetNode, type?: string): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD)
        return [
          selection.selectionSet
            ? { ...selection, selectionSet: writeOut(selection.selectionSet) }
            : selection,
        ];
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const condition = fragment.typeCondition?.name.value ?? type;
      const selectionSet = writeOut(fragment.selectionSet, condition);
      if (condition === type && !selection.directives?.length) return selectionSet.selections;
      const { typeCondition } = fragment;
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(typeCondition && { typeCondition }),
          directives: selection.directives ?? [],
          selectionSet,
        },
      ];
    }),
  });

  return { ...operation, selectionSet: writeOut(operation.selectionSet) };
};
