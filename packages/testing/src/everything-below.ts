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

/** The fields of a type that none of its interfaces has. */
const ownFields = (type: GraphQLObjectType | GraphQLInterfaceType): Field[] => {
  const inherited = new Set(type.getInterfaces().flatMap((parent) => Object.keys(parent.getFields())));
  return Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
};

/**
 * Everything that lies below a type, for tests of who sees what. A path comes back to types on which it has been, so
 * written out it would be longer than can be read in time: what is below a type at a depth is one fragment.
 * @returns the name of the fragment for the type, and all of them as text; undefined where there is nothing
 */
export const everythingBelow = (
  type: GraphQLNamedType,
  crawl: Crawl,
): { readonly name: string; readonly fragments: string } | undefined => {
  /** By name; undefined where there is nothing to select. */
  const selections = new Map<string, string | undefined>();
  const fragmentOf = (type: GraphQLNamedType, depth: number): string | undefined => {
    const name = `${type.name}_${depth}`;
    if (!selections.has(name)) {
      // First what asks, then what it asks for.
      selections.set(name, undefined);
      selections.set(name, selectionOf(type, depth) || undefined);
    }
    return selections.get(name) && name;
  };
  const fieldsOf = (fields: readonly Field[], depth: number, alias = ''): string =>
    fields
      .filter((field) => !field.name.startsWith('_') && !crawl.leaveOut?.(field))
      .flatMap((field) => {
        const below = getNamedType(field.type);
        const call = (alias && `${alias}${field.name}: `) + callOf(field, crawl.argumentOf);
        if (isLeafType(below)) return [call];
        const inner = depth < crawl.depth && fragmentOf(below, depth + 1);
        return inner ? [`${call} { ...${inner} }`] : [];
      })
      .join(' ');
  const selectionOf = (type: GraphQLNamedType, depth: number): string => {
    if (isObjectType(type)) return fieldsOf(Object.values(type.getFields()), depth);
    if (!isAbstractType(type) || !crawl.typesOf) throw new Error(`The crawl does not enter ${type.name}`);
    const types = crawl.typesOf(type);
    const interfaces = new Set(types.flatMap((one) => one.getInterfaces()));
    return [...interfaces, ...types]
      .flatMap((one) => {
        // Fields of one name need not have one type, so that each has the name of its type as well.
        const inner = fieldsOf(ownFields(one), depth, `${one.name}_`);
        return inner === '' ? [] : [`... on ${one.name} { ${inner} }`];
      })
      .join(' ');
  };

  const name = fragmentOf(type, 0);
  const fragments = [...selections].flatMap(([name, selection]) =>
    selection ? [`fragment ${name} on ${name.replace(/_\d+$/, '')} { ${selection} }`] : [],
  );
  return name === undefined ? undefined : { name, fragments: fragments.join('\n') };
};
