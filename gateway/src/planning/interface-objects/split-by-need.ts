import {
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isInterfaceType,
  Kind,
  print,
  type SelectionNode,
} from 'graphql';
import type { SupergraphDescription } from '../describe-supergraph.ts';
import { includesType } from '../includes-type.ts';
import { mapParts } from '../map-fetches.ts';
import type { Plan, PlannedFetch, Requirement } from '../plan.ts';
import { fragmentOn, setOf } from '../selection-nodes.ts';
import { entityNeeds, type InterfaceFetch } from './entity-needs.ts';
import { requirementsOf } from './requirements-of.ts';

/**
 * Sees to it that a subgraph is asked for what each entity of an interface needs, no less and no more. One that knows
 * the interface as an object does not know the entities' types, so planners ask it for the fields of all types at once:
 * whatever the type of an entity is or, by a fault of the Rust planner, of entities of some of the types alone. By
 * another the Rust planner does the same to subgraphs that do know the types.
 * @param operation as it was planned
 */
export const splitByNeed = (
  plan: Plan,
  operation: DocumentNode,
  {
    apiSchema,
    interfaceObjects,
    keys,
  }: Pick<SupergraphDescription, 'apiSchema' | 'interfaceObjects' | 'keys'>,
): Plan =>
  mapParts(plan, (fetches) => {
    const places: number[][] = [];
    const all: PlannedFetch[] = [];
    for (const fetch of fetches) {
      const { subgraph } = fetch;
      const found = interfaceFetch(fetch, (type) => keys.has(`${subgraph} ${type}`), apiSchema);
      const others = fetches.filter((other) => other !== fetch);
      const isObject = found && interfaceObjects.get(subgraph)?.has(found.type.name);
      const divide = isObject ? splitFetch : narrowFetch;
      const split = found ? divide(found, others, operation, apiSchema) : [fetch];
      const after = fetch.after.flatMap((index) => places[index]!);
      places.push(split.map((one) => all.push({ ...one, after }) - 1));
    }
    return all;
  });

const interfaceFetch = (
  fetch: PlannedFetch,
  isEntity: (type: string) => boolean,
  schema: GraphQLSchema,
): InterfaceFetch | undefined => {
  const fragment = fetch.selection.selections.find(
    (selection): selection is InlineFragmentNode =>
      selection.kind === Kind.INLINE_FRAGMENT && isEntity(selection.typeCondition?.name.value ?? ''),
  );
  const type = fragment && schema.getType(fragment.typeCondition!.name.value);
  return fetch.requires && isInterfaceType(type) ? { fetch, type, fragment: fragment! } : undefined;
};

/** What a fetch's entities need: all of them, and beside it those of some types, which are grouped by what that is. */
const needsOf = (
  interfaceFetch: InterfaceFetch,
  others: readonly PlannedFetch[],
  operation: DocumentNode,
  schema: GraphQLSchema,
) => {
  const { fetch, type } = interfaceFetch;
  const needs = entityNeeds(interfaceFetch, others, operation, schema);
  const entities = schema.getPossibleTypes(type).map((entity) => ({ entity, needed: needs(entity) }));
  // What each type needs is asked for without a type, which may not be known yet.
  const ofEach = (entities[0]?.needed ?? []).filter((field) =>
    entities.every(({ needed }) => needed.some((other) => print(other) === print(field))),
  );
  const base = requirementsOf(fetch, type, schema).length > 0 ? needs(type) : ofEach;
  const inBase = new Set(base.map((field) => print(field)));
  const own = new Map<string, { readonly types: GraphQLObjectType[]; readonly fields: SelectionNode[] }>();
  for (const { entity, needed } of entities) {
    const fields = needed.filter((field) => !inBase.has(print(field)));
    if (!asksForSomething(fields)) continue;
    const text = fields.map((field) => print(field)).join();
    const group = own.get(text) ?? { types: [], fields };
    own.set(text, group);
    group.types.push(entity);
  }
  return { base, groups: [...own.values()] };
};

/** A fetch in which each type of entity is asked for what it needs. */
const narrowFetch = (...given: Parameters<typeof needsOf>): PlannedFetch[] => {
  const [{ fetch, fragment }] = given;
  const { base, groups } = needsOf(...given);
  const asked = fragment.selectionSet.selections.length;
  if (base.length === asked || groups.length === 0) return [fetch];
  const ofTypes = groups.flatMap(({ types, fields }) => types.map(({ name }) => fragmentOn(name, fields)));
  const narrowed = { ...fragment, selectionSet: setOf([...base, ...ofTypes]) };
  const selections = fetch.selection.selections.map((one) => (one === fragment ? narrowed : one));
  return [{ ...fetch, selection: setOf(selections) }];
};

/** The fetches that take the place of one: what all entities need is asked for of all of them. */
const splitFetch = (...given: Parameters<typeof needsOf>): PlannedFetch[] => {
  const [{ fetch, type, fragment }, , , schema] = given;
  const { base, groups } = needsOf(...given);
  const asked = fragment.selectionSet.selections.length;
  const isOfAll = requirementsOf(fetch, type, schema).length > 0;
  const isRight = base.length
    ? isOfAll && groups.length === 0 && base.length === asked
    : groups.length === 1 &&
      groups[0]!.fields.length === asked &&
      groups[0]!.types.every((entity) => requirementsOf(fetch, entity, schema).length > 0);
  if (isRight) return [fetch];

  const select = (fields: readonly SelectionNode[], requires: readonly Requirement[]): PlannedFetch => ({
    ...fetch,
    selection: setOf([{ ...fragment, selectionSet: setOf(fields) }]),
    requires,
  });
  const rest = fetch.selection.selections.filter((selection) => selection !== fragment);
  const { requires = [] } = fetch;
  const isOf = (requirement: Requirement): boolean =>
    requirement.kind === 'InlineFragment' &&
    includesType(schema, type, schema.getType(requirement.typeCondition ?? '') ?? type);
  const [sample] = requires.filter(isOf);
  const requiredOf = (entity: GraphQLObjectType | GraphQLInterfaceType): Requirement => {
    const own = requirementsOf(fetch, entity, schema);
    const selections = own.length || !sample?.selections ? own : sample.selections;
    return { kind: 'InlineFragment', typeCondition: entity.name, selections };
  };
  const ofTypes = (fields: readonly SelectionNode[], types: Parameters<typeof requiredOf>[0][]) => ({
    ...select(fields, types.map(requiredOf)),
    path: typeof fetch.path.at(-1) === 'object' ? fetch.path.slice(0, -1) : fetch.path,
  });
  const ofAll = (): PlannedFetch => (isOfAll ? select(base, requires.filter(isOf)) : ofTypes(base, [type]));
  return [
    ...(asksForSomething(base) ? [ofAll()] : []),
    ...groups.map(({ types, fields }) => ofTypes(fields, types)),
    ...(rest.length
      ? [{ ...fetch, selection: setOf(rest), requires: requires.filter((one) => !isOf(one)) }]
      : []),
  ];
};

const asksForSomething = (fields: readonly SelectionNode[]): boolean =>
  fields.some((field) => field.kind !== Kind.FIELD || field.name.value !== '__typename');
