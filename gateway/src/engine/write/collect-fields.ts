import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { directiveArgument } from '../../planning/directive-argument.ts';
import { includesType } from '../../planning/includes-type.ts';

/** When something is selected: always, or when one of several sets of conditions holds. */
export type Guard = 'always' | ReadonlySet<string>;

/** A selection set that is part of a field's, and when. */
export type GuardedSet = {
  readonly set: SelectionSetNode;
  /** A conjunction of variables as code, `c[0]&&!c[2]`; empty for always. */
  readonly guard: string;
};

/** What selection sets refer to. */
export type ProjectionSource = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The code that tests a boolean variable: `c[0]`. */
  readonly condition: (variable: string) => string;
};

/** One key of an object in the answer, at a place where it may come. */
export type CollectedField = {
  readonly key: string;
  readonly node: FieldNode;
  readonly guard: Guard;
  readonly sets: readonly GuardedSet[];
  /** Whether it comes here only if it has not come at a place before. */
  readonly mayPrecede: boolean;
  /** Whether it may come at a later place. */
  readonly mayFollow: boolean;
};

/**
 * Merges what is selected of an object of one type: the fields by key, in order. It is the specification's
 * CollectFields for all values of the variables at once: what hangs on them becomes a guard. Where a key comes first
 * hangs on them, too, so it has a place for each time that it may be the first.
 */
export const collectFields = (
  sets: readonly GuardedSet[],
  type: GraphQLCompositeType,
  { schema, fragments, condition }: ProjectionSource,
): CollectedField[] => {
  const collected = new Map<string, { node: FieldNode; places: Set<string>[]; sets: GuardedSet[] }>();
  const order: { readonly key: string; readonly guards: Set<string> }[] = [];
  const place = (key: string, guard: string, places: Set<string>[]): void => {
    if (places.some((guards) => guards.values().some((earlier) => implies(guard, earlier)))) return;
    const last = order.at(-1);
    if (last?.key === key) return void last.guards.add(guard);
    const guards = new Set([guard]);
    places.push(guards);
    order.push({ key, guards });
  };

  const applies = ({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode): boolean =>
    !typeCondition || includesType(schema, schema.getType(typeCondition.name.value), type);

  const guardOf = (directives: readonly DirectiveNode[] | undefined, outer: string): string | undefined => {
    const conditions = new Set(outer ? outer.split('&&') : []);
    for (const directive of directives ?? []) {
      const name = directive.name.value;
      if (name !== 'skip' && name !== 'include' && name !== 'defer') continue;
      // What is deferred is as good as skipped: it is written by a projection of its own.
      const value = directiveArgument(directive, 'if');
      if (name === 'defer' && !value) return undefined;
      if (value?.kind === Kind.BOOLEAN && value.value === (name === 'skip')) return undefined;
      if (value?.kind !== Kind.VARIABLE) continue;
      conditions.add((name === 'include' ? '' : '!') + condition(value.name.value));
    }
    return [...conditions].sort().join('&&');
  };

  const collect = ({ set, guard: outer }: GuardedSet, spread: ReadonlySet<string>): void => {
    for (const selection of set.selections) {
      const guard = guardOf(selection.directives, outer);
      if (guard === undefined) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const field = collected.get(key) ?? { node: selection, places: [], sets: [] };
        collected.set(key, field);
        place(key, guard, field.places);
        if (selection.selectionSet) field.sets.push({ set: selection.selectionSet, guard });
        continue;
      }
      const named = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      // The same fragment under the same conditions adds nothing the second time.
      if (named !== undefined && spread.has(`${named} ${guard}`)) continue;
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment || !applies(fragment)) continue;
      const inside = named === undefined ? spread : new Set([...spread, `${named} ${guard}`]);
      collect({ set: fragment.selectionSet, guard }, inside);
    }
  };

  for (const set of sets) collect(set, new Set());
  return order.map(({ key, guards }) => {
    const { node, places, sets } = collected.get(key)!;
    const mayPrecede = places[0] !== guards;
    const mayFollow = places.at(-1) !== guards;
    return { key, node, guard: guards.has('') ? 'always' : guards, sets, mayPrecede, mayFollow };
  });
};

/** Whether one conjunction holds only where another does. */
const implies = (guard: string, other: string): boolean => {
  if (other === '' || guard === other) return true;
  const conditions = guard.split('&&');
  return other.split('&&').every((condition) => conditions.includes(condition));
};
