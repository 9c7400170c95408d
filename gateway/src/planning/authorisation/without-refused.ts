import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { compositeTypeOf } from '../composite-type-of.ts';
import { fragmentsOf } from '../fragments-of.ts';
import { includesType } from '../includes-type.ts';
import { isAboutSchema } from '../is-about-schema.ts';
import { objectTypesOf } from '../object-types-of.ts';
import { operationOf } from '../operation-of.ts';
import { fragmentOn, setOf } from '../selection-nodes.ts';
import { typenameField } from '../typename-field.ts';
import { withoutUnused } from '../without-unused.ts';
import type { Access } from './access-of.ts';

/**
 * What is left of an operation for those who may not read all of it, with its fragments written out: nobody is asked
 * for the rest. Where only some types of an object refuse a field, it is asked of the others, one by one.
 *
 * @param document normalised, its conditions decided
 */
export const withoutRefused = (
  document: DocumentNode,
  schema: GraphQLSchema,
  access: Access,
): DocumentNode => {
  const fragments = fragmentsOf(document);
  const operation = operationOf(document);

  const keepField = (field: FieldNode, parent: GraphQLCompositeType): FieldNode => {
    const type = compositeTypeOf(parent, field.name.value);
    if (!field.selectionSet || !type) return field;
    return { ...field, selectionSet: setOf(keepSet(field.selectionSet, type, objectTypesOf(schema, type))) };
  };

  /** @param types that the objects may have, of those that `type` stands for */
  const keepSet = (
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    types: readonly GraphQLObjectType[],
  ): SelectionNode[] => {
    // Who is refused must be known by name.
    const isMixed = isAbstractType(type) && !types.every(({ name }) => access.toType(name));
    const kept: SelectionNode[] = isMixed ? [typenameField] : [];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const allowed = types.filter((one) => access.toField(one.name, name));
        if (name === '__typename' || isAboutSchema(selection) || types.length === allowed.length)
          kept.push(keepField(selection, type));
        else if (allowed.length > 0) {
          const ofEach = allowed.map((one) => fragmentOn(one.name, [keepField(selection, one)]));
          kept.push(typenameField, ...ofEach);
        }
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const inner = isCompositeType(condition) ? condition : type;
      const narrowed = types.filter((one) => includesType(schema, inner, one));
      const selections = keepSet(fragment.selectionSet, inner, narrowed);
      const { directives = [] } = selection;
      // A deferred part comes, if only to tell what is refused in it.
      if (directives.length > 0 && selections.length === 0) selections.push(typenameField);
      if (selections.length > 0)
        kept.push({ ...fragmentOn(fragment.typeCondition?.name.value, selections), directives });
    }
    return kept;
  };

  const root = schema.getRootType(operation.operation)!;
  const selectionSet = setOf(keepSet(operation.selectionSet, root, [root]));
  return withoutUnused({ kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] });
};
