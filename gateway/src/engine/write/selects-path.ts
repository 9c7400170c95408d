import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** Whether a selection reaches a field by these keys, types and conditions left aside. */
export const selectsPath = (
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  [key, ...below]: readonly string[],
): boolean =>
  key === undefined ||
  set?.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) {
      return (
        (selection.alias ?? selection.name).value === key &&
        selectsPath(selection.selectionSet, fragments, below)
      );
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return selectsPath(fragment?.selectionSet, fragments, [key, ...below]);
  }) === true;
