import { type ConstDirectiveNode, Kind, type ValueNode } from 'graphql';
import { type Requirement, type RequirementKind, requirement } from './requirement.ts';

/** Name of a directive in a schema → what it asks for. */
export type DirectiveNames = ReadonlyMap<string, RequirementKind>;

/** The directives' own names, which they have where nobody renames them. */
export const ownNames: DirectiveNames = new Map([
  ['authenticated', 'authenticated'],
  ['requiresScopes', 'scopes'],
  ['policy', 'policies'],
]);

/**
 * What the directives of a type or a field ask of those who read it: all of it. What is not readable asks for what
 * nobody has.
 */
export const readRequirements = (
  directives: readonly ConstDirectiveNode[] | undefined,
  names: DirectiveNames = ownNames,
): Requirement[] =>
  (directives ?? []).flatMap((directive) => {
    const kind = names.get(directive.name.value);
    if (!kind) return [];
    const given = directive.arguments?.find(({ name }) => name.value === kind)?.value;
    return [requirement(kind, kind === 'authenticated' ? [] : alternativesOf(given))];
  });

const alternativesOf = (value: ValueNode | undefined): string[][] =>
  itemsOf(value).flatMap((all) => {
    const names = itemsOf(all).map((item) => (item.kind === Kind.STRING ? item.value : undefined));
    return names.length > 0 && names.every((name) => name !== undefined) ? [names] : [];
  });

/** A single value stands for a list of it. */
const itemsOf = (value: ValueNode | undefined): readonly ValueNode[] => {
  if (!value) return [];
  return value.kind === Kind.LIST ? value.values : [value];
};
