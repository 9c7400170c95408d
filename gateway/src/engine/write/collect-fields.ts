import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Access } from '../../planning/authorisation/access-of.ts';
import { directiveText } from '../../planning/directive-text.ts';
import { includesType } from '../../planning/includes-type.ts';
import type { TypeConditions } from '../values/type-conditions.ts';

/** What selection sets refer to, and who they are written for. */
export type ProjectionSource = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly access: Access;
  readonly types: TypeConditions;
  /** The labels of the fragments that are deferred: each is written by a projection of its own. */
  readonly deferred: ReadonlySet<string>;
};

/** One key of an object in the answer. */
export type CollectedField = {
  readonly key: string;
  readonly node: FieldNode;
  readonly sets: readonly SelectionSetNode[];
};

/** Merges what is selected of an object of one type: the fields by key, in the order of the specification. */
export const collectFields = (
  sets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  { schema, fragments, deferred }: ProjectionSource,
): CollectedField[] => {
  const collected = new Map<string, { readonly node: FieldNode; readonly sets: SelectionSetNode[] }>();
  const spread = new Set<string>();

  const applies = ({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode): boolean =>
    !typeCondition || includesType(schema, schema.getType(typeCondition.name.value), type);

  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (isElsewhere(selection, deferred)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const field = collected.get(key) ?? { node: selection, sets: [] };
        collected.set(key, field);
        if (selection.selectionSet) field.sets.push(selection.selectionSet);
        continue;
      }
      let fragment: FragmentDefinitionNode | InlineFragmentNode | undefined;
      if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
      else if (!spread.has(selection.name.value)) fragment = fragments.get(selection.name.value);
      if (!fragment || !applies(fragment)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
      collect(fragment.selectionSet);
    }
  };

  for (const set of sets) collect(set);
  return [...collected].map(([key, field]) => ({ key, ...field }));
};

/** Whether a selection stands for nothing, or is deferred. */
export const isElsewhere = ({ directives }: SelectionNode, deferred: ReadonlySet<string>): boolean =>
  directives?.some(
    (directive) => directive.name.value === 'skip' || deferred.has(directiveText(directive, 'label') ?? ''),
  ) === true;
