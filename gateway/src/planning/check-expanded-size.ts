import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { PlanningFailure } from './planning-failure.ts';

/**
 * Refuses an operation that has too many fields or is too deep once its fragments are written out, in time
 * linear in the document's length.
 * @throws PlanningFailure
 */
export const checkExpandedSize = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: { readonly expandedFields: number; readonly expandedDepth: number },
): void => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Size>();

  const ofSet = (set: SelectionSetNode, level: number): Size => {
    if (level > limits.expandedDepth) throw tooComplex();
    let fields = 0;
    let depth = 0;
    for (const selection of set.selections) {
      let inner: Size = { fields: 0, depth: 0 };
      if (selection.kind === Kind.FRAGMENT_SPREAD) inner = ofFragment(selection.name.value, level);
      else if (selection.selectionSet) inner = ofSet(selection.selectionSet, level + 1);
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      fields += own + inner.fields;
      depth = Math.max(depth, own + inner.depth);
    }
    if (fields > limits.expandedFields || depth > limits.expandedDepth) throw tooComplex();
    return { fields, depth };
  };

  const ofFragment = (name: string, level: number): Size => {
    const size = known.get(name);
    if (size) return size;
    const fragment = fragments.get(name);
    const found = fragment ? ofSet(fragment.selectionSet, level + 1) : { fields: 0, depth: 0 };
    known.set(name, found);
    return found;
  };

  ofSet(operation.selectionSet, 0);
};

interface Size {
  readonly fields: number;
  readonly depth: number;
}

const tooComplex = () => new PlanningFailure('OPERATION_TOO_COMPLEX', 'This operation has too many fields.');
