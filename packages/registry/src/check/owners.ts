import {
  allContributions,
  type Contribution,
  isDescribed,
  isMarked,
  rootTypes,
  type Schemas,
  tagsOf,
} from './definitions.ts';

/**
 * Whose each type is. A type is its subgraph's that describes it: others that add to it give it no description. One
 * that several describe is a value that belongs to all, and is the same in all; a root type is nobody's, its fields are.
 */
export type Owners = {
  readonly contributions: ReadonlyMap<string, readonly Contribution[]>;
  /** The subgraph; nothing for a value that belongs to all, and for what nobody has. */
  readonly of: (type: string) => string | undefined;
  /** Whether the owner lets others add fields to it: `@tag(name: "open")` on the type. */
  readonly isOpen: (type: string) => boolean;
};

const isTaggedOpen = ({ nodes }: Contribution): boolean =>
  nodes.some((node) => tagsOf(node).includes('open'));

export const ownersOf = (schemas: Schemas): Owners => {
  const contributions = allContributions(schemas);
  const owners = new Map<string, string>();
  for (const [type, all] of contributions) {
    if (rootTypes.has(type)) continue;
    const described = all.filter(isDescribed);
    if (described.length === 1) owners.set(type, described[0]!.subgraph);
  }
  const of = (type: string): string | undefined => owners.get(type);
  return {
    contributions,
    of,
    isOpen: (type) =>
      (contributions.get(type) ?? []).some((one) => one.subgraph === of(type) && isTaggedOpen(one)),
  };
};

/** Whether a subgraph answers a field, and does not only name it for the sake of `@requires`, `@provides` or a key. */
export const answers = ({ fields }: Contribution, name: string): boolean =>
  fields.some((field) => field.name.value === name && !isMarked(field, 'external'));
