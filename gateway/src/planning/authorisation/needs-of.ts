import type { Requirement } from '@media-graph/authorisation';
import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { SupergraphDescription } from '../describe-supergraph.ts';
import { objectTypesOf } from '../object-types-of.ts';

/**
 * The requirements on which it hangs what of an operation a caller may read, by their texts in order: those of its
 * fields, whichever type their objects have, and of the keys by which such objects are found in other subgraphs.
 */
export const needsOf = (
  document: DocumentNode,
  schema: GraphQLSchema,
  { protection, keys }: Pick<SupergraphDescription, 'protection' | 'keys'>,
): readonly Requirement[] => {
  if (protection.isNone) return [];
  const keyFields = keyFieldsOf(keys);
  const needs = new Map<string, Requirement>();
  const met = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const add = (requirements: readonly Requirement[]): void => {
    for (const requirement of requirements) needs.set(requirement.text, requirement);
  };
  /** Keys may be of objects below. */
  const addKeys = (type: GraphQLObjectType, names: Iterable<string>): void => {
    for (const name of names) {
      const field = type.getFields()[name];
      const coordinate = `key ${type.name}.${name}`;
      if (!field || met.has(coordinate)) continue;
      met.add(coordinate);
      add(protection.ofField(type.name, name));
      for (const below of objectTypesOf(schema, getNamedType(field.type))) addKeys(below, names);
    }
  };
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: ({ name }) => {
        const parent = typeInfo.getParentType();
        if (!parent || name.value.startsWith('__')) return;
        const coordinate = `${parent.name}.${name.value}`;
        if (met.has(coordinate)) return;
        met.add(coordinate);
        for (const type of objectTypesOf(schema, parent)) {
          add(protection.ofType(type.name));
          add(protection.ofField(type.name, name.value));
          for (const { name } of [type, ...type.getInterfaces()]) addKeys(type, keyFields.get(name) ?? []);
        }
      },
      SelectionSet: () => {
        // Of an object of which no more than its type is asked.
        for (const type of objectTypesOf(schema, typeInfo.getParentType() ?? undefined))
          add(protection.ofType(type.name));
      },
    }),
  );
  return [...needs.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
};

/** Type → the names of the fields of all its keys. */
const keyFieldsOf = (keys: SupergraphDescription['keys']): ReadonlyMap<string, ReadonlySet<string>> => {
  const byType = new Map<string, Set<string>>();
  for (const [place, sets] of keys) {
    const [, type = ''] = place.split(' ');
    byType.set(type, new Set([...(byType.get(type) ?? []), ...sets.flatMap((names) => [...names])]));
  }
  return byType;
};
