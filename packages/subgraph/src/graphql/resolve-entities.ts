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
/** How a type's representations become entities, and how an entity gets the name of its type. */
type Resolver = {
  readonly resolve: ResolveReference;
  readonly name: (entity: unknown, context: unknown, info: GraphQLResolveInfo) => unknown;
};

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

const resolverFor = (type: GraphQLObjectType | GraphQLInterfaceType): Resolver => ({
  resolve: referenceResolverOf(type),
  name: (entity, context, info) => {
    if (!isInterfaceType(type)) return named(entity, type.name);
    if (entity === null || entity === undefined) return null;
    const typename = (type.resolveType ?? defaultTypeResolver)(entity, context, info, type);
    return typeof typename === 'string' ? named(entity, typename) : entity;
  },
});

const errorOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

const isOfOneType = (representations: readonly (Representation | null)[]): boolean =>
  representations.every((one) => one?.__typename === representations[0]?.__typename);

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

  const resolverOf = (reference: unknown): Resolver => {
    const representation = (typeof reference === 'object' ? reference : null) as Representation | null;
    const resolver = representation ? resolvers.get(representation.__typename) : undefined;
    if (!resolver) throw badInput('A representation has no known `__typename`');
    return resolver;
  };
  /** The value, or what kept it from being there: an error stands in its own place. */
  const attempt = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };
  field.resolve = (_source, { representations }, context, info) => {
    if (representations.length > mostRepresentations)
      throw badInput(`\`representations\` has at most ${mostRepresentations} entries`);
    const entities: unknown[] = representations.map((reference: Representation) =>
      attempt(() => resolverOf(reference).resolve(reference, context, info)),
    );
    const name = (entity: unknown, index: number): unknown =>
      entity instanceof Error
        ? entity
        : attempt(() => resolverOf(representations[index]).name(entity, context, info));
    if (!entities.some((entity) => entity instanceof Promise)) return entities.map(name);
    // Those of one type are loaded together, and come together: to wait for each by itself costs a multiple.
    if (isOfOneType(representations))
      return Promise.allSettled(entities).then((all) =>
        all.map((one, index) => (one.status === 'fulfilled' ? name(one.value, index) : errorOf(one.reason))),
      );
    return entities.map((entity, index) =>
      entity instanceof Promise ? entity.then((settled) => name(settled, index)) : name(entity, index),
    );
  };
  return schema;
};
