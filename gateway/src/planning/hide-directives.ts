import {
  type DirectiveNode,
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { keyInData } from './key-in-data.ts';
import { mapFetches } from './map-fetches.ts';
import { operationOf } from './operation-of.ts';
import type { Plan, PlannedFetch } from './plan.ts';
import { setOf } from './selection-nodes.ts';
import { usedVariables } from './used-variables.ts';

/** An operation without directives that are not the gateway's, and what puts them into its plan. */
export type HiddenDirectives = {
  readonly document: DocumentNode;
  readonly putBack: (plan: Plan) => Plan;
};

/** How a field is asked for at one place of the operation. */
type Asked = {
  readonly name: string;
  /** The type of the fragment that it stands in. */
  readonly type: string | undefined;
  readonly directives: readonly DirectiveNode[];
  /** Of the fragments that it stands in, the outermost first. */
  readonly around: readonly (readonly DirectiveNode[])[];
};

/**
 * Takes directives of subgraphs out of an operation, which planners lose, and puts them back into what each subgraph is
 * asked: those of the operation into every request, those of a field or fragment wherever the field is asked for.
 *
 * A directive that a supergraph has is known to all its subgraphs, for composition leaves out others. Of fragments those
 * alone travel that may stand on an inline one: there is no other in a request.
 *
 * @param operation its fragments written out, its conditions decided
 */
export const hideDirectives = (operation: DocumentNode, schema: GraphQLSchema): HiddenDirectives => {
  const root = operationOf(operation);
  const asked = new Map<string, Asked[]>();
  let isHiding = false;
  const isKnown = ({ name }: DirectiveNode, location: string): boolean =>
    schema.getDirective(name.value)?.locations.some((one) => one === location) === true;

  const hide = (
    { selections }: SelectionSetNode,
    path: string,
    type: string | undefined,
    around: Asked['around'],
  ): SelectionSetNode =>
    setOf(
      selections.map((selection): SelectionNode => {
        const { directives = [] } = selection;
        const own = directives.filter(({ name }) => name.value !== 'defer');
        isHiding ||= own.length > 0;
        if (selection.kind === Kind.FIELD) {
          const here = `${path}.${(selection.alias ?? selection.name).value}`;
          const found = { name: selection.name.value, type, directives: own, around };
          const others = asked.get(here);
          if (others) others.push(found);
          else asked.set(here, [found]);
          const selectionSet = selection.selectionSet && hide(selection.selectionSet, here, undefined, []);
          return { ...selection, directives: [], ...(selectionSet && { selectionSet }) };
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
        const inline = own.filter((directive) => isKnown(directive, 'INLINE_FRAGMENT'));
        const inner = selection.typeCondition?.name.value ?? type;
        const outer = inline.length > 0 ? [...around, inline] : around;
        const selectionSet = hide(selection.selectionSet, path, inner, outer);
        const left = own.length > 0 ? directives.filter((one) => !own.includes(one)) : directives;
        return { ...selection, directives: left, selectionSet };
      }),
    );

  const selectionSet = hide(root.selectionSet, '', undefined, []);
  const { directives = [] } = root;
  if (!isHiding && directives.length === 0) return { document: operation, putBack: (plan) => plan };

  const overlap = (one: string | undefined, other: string | undefined): boolean => {
    const [a, b] = [one, other].map((name) => (name === undefined ? undefined : schema.getType(name)));
    return !isCompositeType(a) || !isCompositeType(b) || doTypesOverlap(schema, a, b);
  };
  const restore = (
    { selections }: SelectionSetNode,
    path: string,
    type: string | undefined,
    keyOf: (field: FieldNode) => string,
  ): SelectionSetNode =>
    setOf(
      selections.flatMap((selection): readonly SelectionNode[] => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const inner = selection.typeCondition?.name.value ?? type;
          return [{ ...selection, selectionSet: restore(selection.selectionSet, path, inner, keyOf) }];
        }
        const here = `${path}.${keyOf(selection)}`;
        const below = selection.selectionSet && restore(selection.selectionSet, here, undefined, keyOf);
        const field = below ? { ...selection, selectionSet: below } : selection;
        const places = (asked.get(here) ?? []).filter(
          (place) => place.name === field.name.value && overlap(place.type, type),
        );
        const all = places.map(({ directives: own, around }) =>
          within(around, { ...field, directives: own }),
        );
        return all.length > 0 ? [...new Map(all.map((one) => [print(one), one])).values()] : [field];
      }),
    );

  const putBackInto = (fetch: PlannedFetch): PlannedFetch => {
    const path = fetch.path.filter((step) => typeof step === 'string');
    const at = ['', ...path].join('.');
    const selection = restore(fetch.selection, at, undefined, keyInData(fetch.outputRewrites));
    const ofOperation = directives.filter((directive) => isKnown(directive, fetch.kind.toUpperCase()));
    const used = usedVariables([selection, ...ofOperation]);
    const known = new Set(fetch.variables.map(({ variable }) => variable.name.value));
    const more = (root.variableDefinitions ?? []).filter(
      ({ variable }) => used.has(variable.name.value) && !known.has(variable.name.value),
    );
    return { ...fetch, selection, directives: ofOperation, variables: [...fetch.variables, ...more] };
  };
  return {
    document: { kind: Kind.DOCUMENT, definitions: [{ ...root, directives: [], selectionSet }] },
    putBack: (plan) => mapFetches(plan, putBackInto),
  };
};

/** A field within fragments that have directives. */
const within = (around: Asked['around'], field: FieldNode): SelectionNode =>
  around.reduceRight<SelectionNode>(
    (inner, directives) => ({ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: setOf([inner]) }),
    field,
  );
