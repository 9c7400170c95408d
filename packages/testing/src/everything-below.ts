import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

export type Crawl = {
  /** How many objects a path enters, one below the other. */
  readonly depth: number;
  /** Whether a path comes back to types on which it has been. */
  readonly circles: boolean;
  /** The value of an argument, as written in GraphQL; those without one are left out. */
  readonly argumentOf: (argument: GraphQLArgument) => string | undefined;
  readonly leaveOut?: (field: Field) => boolean;
};

/** Whether the gateway brings the field, and asks another subgraph for it. */
export const isExternal = ({ astNode }: Field): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;

/** A field with its arguments. @throws when it cannot be asked for, so that no path is missed in silence */
export const callOf = ({ name, args }: Field, argumentOf: Crawl['argumentOf']): string => {
  const given = args.flatMap((argument) => {
    const value = argumentOf(argument);
    if (value !== undefined) return [`${argument.name}: ${value}`];
    if (isRequiredArgument(argument)) throw new Error(`The crawl does not know ${name}'s ${argument.name}`);
    return [];
  });
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
};

/** The selection of everything that lies below a type, for tests of who sees what. */
export const everythingBelow = (
  type: GraphQLNamedType,
  crawl: Crawl,
  path: readonly GraphQLNamedType[] = [],
): string => {
  if (!isObjectType(type)) throw new Error(`The crawl does not enter ${type.name}`);
  return Object.values(type.getFields())
    .filter((field) => !field.name.startsWith('_') && !crawl.leaveOut?.(field))
    .flatMap((field) => {
      const below = getNamedType(field.type);
      const call = callOf(field, crawl.argumentOf);
      if (isLeafType(below)) return [call];
      if (path.length === crawl.depth || (!crawl.circles && [...path, type].includes(below))) return [];
      const inner = everythingBelow(below, crawl, [...path, type]);
      return inner === '' ? [] : [`${call} { ${inner} }`];
    })
    .join(' ');
};
