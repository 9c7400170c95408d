import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** When something is selected: always, or when one of several sets of conditions holds. */
export type Guard = 'always' | ReadonlySet<string>;

/** A selection set that is part of a field's, and when. */
export type GuardedSet = {
  readonly set: SelectionSetNode;
  /** A conjunction of variables as code, `c[0]&&!c[2]`; empty for always. */
  readonly guard: string;
};

/** One key of an object in the answer. */
export type CollectedField = {
  readonly key: string;
  readonly node: FieldNode;
  readonly guard: Guard;
  readonly sets: readonly GuardedSet[];
};

/**
 * Merges what is selected of an object of one type: the fields by key, in order.
 * @param condition the code that tests a boolean variable
 */
export const collectFields = (
  sets: readonly GuardedSet[],
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  condition: (variable: string) => string,
): CollectedField[] => {
  const collected = new Map<string, { node: FieldNode; guards: Set<string>; sets: GuardedSet[] }>();

  const guardOf = (directives: readonly DirectiveNode[] | undefined, outer: string): string | undefined => {
    const conditions = new Set(outer ? outer.split('&&') : []);
    for (const { name, arguments: given } of directives ?? []) {
      if (name.value !== 'skip' && name.value !== 'include' && name.value !== 'defer') continue;
      // What is deferred is as good as skipped: it is written by a projection of its own.
      const value = given?.find((argument) => argument.name.value === 'if')?.value;
      if (name.value === 'defer' && !value) return undefined;
      if (value?.kind === Kind.BOOLEAN && value.value === (name.value === 'skip')) return undefined;
      if (value?.kind !== Kind.VARIABLE) continue;
      conditions.add((name.value === 'include' ? '' : '!') + condition(value.name.value));
    }
    return [...conditions].sort().join('&&');
  };

  const collect = ({ set, guard: outer }: GuardedSet, spread: ReadonlySet<string>): void => {
    for (const selection of set.selections) {
      const guard = guardOf(selection.directives, outer);
      if (guard === undefined) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const field = collected.get(key) ?? { node: selection, guards: new Set(), sets: [] };
        collected.set(key, field);
        field.guards.add(guard);
        if (selection.selectionSet) field.sets.push({ set: selection.selectionSet, guard });
        continue;
      }
      const named = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      // The same fragment under the same conditions adds nothing the second time.
      if (named !== undefined && spread.has(`${named} ${guard}`)) continue;
      const fragment: SelectedFragment | undefined =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment || !applies(fragment.typeCondition?.name.value, type, schema)) continue;
      const inside = named === undefined ? spread : new Set([...spread, `${named} ${guard}`]);
      collect({ set: fragment.selectionSet, guard }, inside);
    }
  };

  for (const set of sets) collect(set, new Set());
  return [...collected].map(([key, { node, guards, sets }]) => ({
    key,
    node,
    guard: guards.has('') ? 'always' : guards,
    sets,
  }));
};

type SelectedFragment = FragmentDefinitionNode | InlineFragmentNode;

const applies = (
  condition: string | undefined,
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return (
    isAbstractType(conditionType) && conditionType !== type && schema.isSubType(conditionType, type as never)
  );
};
