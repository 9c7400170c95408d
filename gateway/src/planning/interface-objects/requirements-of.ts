import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { includesType } from '../includes-type.ts';
import type { PlannedFetch, Requirement } from '../plan.ts';

/** What a fetch requires of entities of a type; nothing if it does not ask for them. */
export const requirementsOf = (
  { path, requires = [] }: PlannedFetch,
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): readonly Requirement[] => {
  const includes = (condition: string): boolean => includesType(schema, schema.getType(condition), type);
  const last = path.at(-1);
  if (typeof last === 'object' && !last.some(includes)) return [];
  const within = (requirements: readonly Requirement[]): Requirement[] =>
    requirements.flatMap((requirement) => {
      if (requirement.kind === 'Field') return [requirement];
      return includes(requirement.typeCondition ?? type.name) ? within(requirement.selections) : [];
    });
  return within(requires.filter(({ kind }) => kind === 'InlineFragment'));
};
