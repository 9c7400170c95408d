import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { compositeTypeOf } from './composite-type-of.ts';
import { fragmentsOf } from './fragments-of.ts';
import { includesType } from './includes-type.ts';
import { isAboutSchema } from './is-about-schema.ts';
import { operationOf } from './operation-of.ts';
import { setOf } from './selection-nodes.ts';
import { typenameField } from './typename-field.ts';

/**
 * Makes an operation fit for a planner, with its fragments written out; what is left may select nothing.
 *
 * - What stands for nothing is left out, and so are fields about the schema and `__typename` of the root: no subgraph
 *   is asked for them.
 * - `__typename` is added to what is selected of an object wherever that may come to nothing, because it is deferred or
 *   of other types: the planner leaves out a field of which nothing is selected, but the client is to be told whether
 *   it is null.
 * - `__typename` loses its alias: an object's type is read, and told to the client, by its own name.
 * - `__typename` within a fragment on an abstract type moves out of it: where a subgraph knows the objects by an
 *   interface alone, the planner finds no way to it.
 */
export const fitForPlanner = (document: DocumentNode, schema: GraphQLSchema): DocumentNode => {
  const fragments = fragmentsOf(document);
  const operation = operationOf(document);

  const fitField = (field: FieldNode, parent: GraphQLCompositeType): FieldNode => {
    const type = compositeTypeOf(parent, field.name.value);
    if (!field.selectionSet || !type) return field;
    const { selections, movesTypename } = fitSet(field.selectionSet, type);
    const more = movesTypename || !isSure(selections, type) ? [typenameField] : [];
    return { ...field, selectionSet: setOf([...selections, ...more]) };
  };

  const fitSet = (set: SelectionSetNode, type: GraphQLCompositeType, at?: 'root' | 'abstract'): Fitted => {
    const selections: SelectionNode[] = [];
    let movesTypename = false;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const isTypename = selection.name.value === '__typename';
        if (isNothing(selection) || isAboutSchema(selection) || (isTypename && at === 'root')) continue;
        if (!isTypename) selections.push(fitField(selection, type));
        else if (at === 'abstract') movesTypename = true;
        else selections.push(typenameField);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const inner = isCompositeType(condition) ? condition : type;
      const place = inner === type || at === 'root' ? at : isAbstractType(inner) ? 'abstract' : undefined;
      const fitted = fitSet(fragment.selectionSet, inner, place);
      movesTypename ||= fitted.movesTypename;
      if (fitted.selections.length === 0) continue;
      selections.push({
        kind: Kind.INLINE_FRAGMENT,
        ...(fragment.typeCondition && { typeCondition: fragment.typeCondition }),
        directives: selection.directives ?? [],
        selectionSet: setOf(fitted.selections),
      });
    }
    return { selections, movesTypename };
  };

  const isSure = (selections: readonly SelectionNode[], type: GraphQLCompositeType): boolean =>
    selections.some((selection) => {
      if (selection.directives?.length || selection.kind === Kind.FRAGMENT_SPREAD) return false;
      if (selection.kind === Kind.FIELD) return true;
      const condition = selection.typeCondition?.name.value ?? type.name;
      return (
        includesType(schema, schema.getType(condition), type) &&
        isSure(selection.selectionSet.selections, type)
      );
    });

  const { selections } = fitSet(operation.selectionSet, schema.getRootType(operation.operation)!, 'root');
  const selectionSet = setOf(selections);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] };
};

/** Whether a field stands for an empty selection: all other conditions are decided. */
const isNothing = ({ directives }: FieldNode): boolean =>
  directives?.some(({ name }) => name.value === 'skip') === true;

type Fitted = {
  readonly selections: readonly SelectionNode[];
  /** Whether `__typename` was taken out and is needed around. */
  readonly movesTypename: boolean;
};
