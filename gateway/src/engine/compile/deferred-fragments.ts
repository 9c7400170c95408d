import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { compositeTypeOf } from '../../planning/composite-type-of.ts';
import { directiveText } from '../../planning/directive-text.ts';
import { operationOf } from '../../planning/operation-of.ts';

/** A fragment whose fields are delivered later. */
export type DeferredFragment = {
  /** Of which its objects must be: its own type last, before it those of the fragments around it. */
  readonly types: readonly GraphQLCompositeType[];
  readonly set: SelectionSetNode;
};

/** The deferred fragments of a normalised document, which has them written out, by their labels. */
export const deferredFragments = (
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, DeferredFragment> => {
  const found = new Map<string, DeferredFragment>();
  const find = (set: SelectionSetNode, types: readonly GraphQLCompositeType[]): void => {
    const type = types.at(-1)!;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = compositeTypeOf(type, selection.name.value);
        if (selection.selectionSet && inner) find(selection.selectionSet, [inner]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = schema.getType(selection.typeCondition?.name.value ?? type.name);
        const inner = isCompositeType(condition) ? [...types, condition] : types;
        const label = selection.directives
          ?.map((directive) => directiveText(directive, 'label'))
          .find((text) => text !== undefined);
        if (label !== undefined) found.set(label, { types: inner, set: selection.selectionSet });
        find(selection.selectionSet, inner);
      }
    }
  };
  const operation = operationOf(document);
  find(operation.selectionSet, [schema.getRootType(operation.operation)!]);
  return found;
};
