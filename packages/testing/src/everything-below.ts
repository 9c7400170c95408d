import {
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
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
  /** What an interface or a union can be; the crawl enters neither without. */
  readonly typesOf?: (type: GraphQLAbstractType) => readonly GraphQLObjectType[];
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

/** The fields of the last type of a path, each with everything below it. */
const select = (
  fields: readonly Field[],
  crawl: Crawl,
  path: readonly GraphQLNamedType[],
  alias = '',
): string =>
  fields
    .filter((field) => !field.name.startsWith('_') && !crawl.leaveOut?.(field))
    .flatMap((field) => {
      const below = getNamedType(field.type);
      const call = (alias && `${alias}${field.name}: `) + callOf(field, crawl.argumentOf);
      if (isLeafType(below)) return [call];
      if (path.length > crawl.depth || (!crawl.circles && path.includes(below))) return [];
      const inner = everythingBelow(below, crawl, path);
      return inner === '' ? [] : [`${call} { ${inner} }`];
    })
    .join(' ');

/** The fields of a type that none of its interfaces has. */
const ownFields = (type: GraphQLObjectType | GraphQLInterfaceType): Field[] => {
  const inherited = new Set(type.getInterfaces().flatMap((parent) => Object.keys(parent.getFields())));
  return Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
};

/** The selection of everything that lies below a type, for tests of who sees what. */
export const everythingBelow = (
  type: GraphQLNamedType,
  crawl: Crawl,
  path: readonly GraphQLNamedType[] = [],
): string => {
  const entered = [...path, type];
  if (isObjectType(type)) return select(Object.values(type.getFields()), crawl, entered);
  if (!isAbstractType(type) || !crawl.typesOf) throw new Error(`The crawl does not enter ${type.name}`);
  const types = crawl.typesOf(type);
  const interfaces = new Set(types.flatMap((one) => one.getInterfaces()));
  return [...interfaces, ...types]
    .flatMap((one) => {
      // Fields of one name need not have one type, so that each has the name of its type as well.
      const inner = select(ownFields(one), crawl, entered, `${one.name}_`);
      return inner === '' ? [] : [`... on ${one.name} { ${inner} }`];
    })
    .join(' ');
};
