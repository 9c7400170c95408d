import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments-of.ts';
import { PlanningFailure } from './planning-failure.ts';

/** How large an operation may be, its fragments written out. */
export type ExpansionLimits = {
  /** Fields. Default: 5,000. */
  readonly expandedFields: number;
  /** Fields inside one another. Default: 100. */
  readonly expandedDepth: number;
};

type Size = { readonly fields: number; readonly depth: number };

/**
 * Refuses an operation that has too many fields or is too deep once its fragments are written out, in time
 * linear in the document's length.
 * @throws PlanningFailure
 */
export const checkExpandedSize = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: ExpansionLimits,
): void => {
  const fragments = fragmentsOf(document);
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

const tooComplex = () => new PlanningFailure('OPERATION_TOO_COMPLEX', 'This operation has too many fields.');
