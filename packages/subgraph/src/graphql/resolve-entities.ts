import {
  defaultTypeResolver,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { badInput } from './errors.ts';

/** More than any page of pages of a list has. */
const mostRepresentations = 10_000;

type Representation = { readonly __typename?: unknown };
type Entity = { __typename?: string };
type ResolveReference = (reference: Representation, context: unknown, info: GraphQLResolveInfo) => unknown;
type Resolver = (reference: Representation, context: unknown, info: GraphQLResolveInfo) => unknown;

/** The union of all entities knows an object's type by its `__typename`; a row is not changed for two of them. */
const named = (entity: unknown, name: string): unknown => {
  if (typeof entity !== 'object' || entity === null) return entity;
  const row = entity as Entity;
  if (row.__typename !== undefined && row.__typename !== name) return { ...row, __typename: name };
  row.__typename = name;
  return row;
};

const referenceResolverOf = ({ extensions }: GraphQLObjectType | GraphQLInterfaceType): ResolveReference => {
  const { apollo } = extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  return apollo?.subgraph?.resolveReference ?? ((reference) => reference);
};

const resolverFor = (type: GraphQLObjectType | GraphQLInterfaceType): Resolver => {
  const resolveReference = referenceResolverOf(type);
  const name = (entity: unknown, context: unknown, info: GraphQLResolveInfo): unknown => {
    if (!isInterfaceType(type)) return named(entity, type.name);
    if (entity === null || entity === undefined) return null;
    const typename = (type.resolveType ?? defaultTypeResolver)(entity, context, info, type);
    return typeof typename === 'string' ? named(entity, typename) : entity;
  };
  return (reference, context, info) => {
    const entity = resolveReference(reference, context, info);
    return entity instanceof Promise
      ? entity.then((settled) => name(settled, context, info))
      : name(entity, context, info);
  };
};

/**
 * Gives a subgraph's schema the resolver of `_entities`, in place of Apollo's. Each representation stands for itself:
 * one that cannot be resolved is an error in its own place, where Apollo's gives up all of them, and leaves those it
 * had begun to nobody.
 */
export const resolveEntities = (schema: GraphQLSchema): GraphQLSchema => {
  const field = schema.getQueryType()?.getFields()._entities;
  if (!field) return schema;
  const resolvers = new Map<unknown, Resolver>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type)) resolvers.set(type.name, resolverFor(type));

  const resolve = (reference: unknown, context: unknown, info: GraphQLResolveInfo): unknown => {
    try {
      const representation = (typeof reference === 'object' ? reference : null) as Representation | null;
      const resolver = resolvers.get(representation?.__typename);
      if (!representation || !resolver) throw badInput('A representation has no known `__typename`');
      return resolver(representation, context, info);
    } catch (error) {
      return error;
    }
  };
  field.resolve = (_source, { representations }, context, info) => {
    if (representations.length > mostRepresentations)
      throw badInput(`\`representations\` has at most ${mostRepresentations} entries`);
    return representations.map((reference: unknown) => resolve(reference, context, info));
  };
  return schema;
};
