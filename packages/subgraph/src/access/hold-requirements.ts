import { grantsOf, meets, type Requirement, readRequirements, refusalFor } from '@media-graph/authorisation';
import type { Viewer } from '@media-graph/service';
import {
  defaultFieldResolver,
  defaultTypeResolver,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

type Asked = { readonly viewer: Viewer };

/**
 * Has a subgraph's schema hold what its SDL asks for with `@authenticated`, `@requiresScopes` and `@policy`, whoever
 * asks it for what and on which way: the field, or the object behind an interface, is an error and nothing is resolved
 * for it. The gateway asks for nothing of that kind in the first place.
 */
export const holdRequirements = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && schema.getPossibleTypes(type).some((one) => ofType(one).length > 0)) {
      const resolveType = type.resolveType ?? defaultTypeResolver;
      type.resolveType = (value, context, info, abstract) => {
        const check = (name: string | undefined): string | undefined => {
          require(context, ofType(name === undefined ? undefined : schema.getType(name)));
          return name;
        };
        const name = resolveType(value, context, info, abstract);
        return name instanceof Promise ? name.then(check) : check(name as string | undefined);
      };
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const value = getNamedType(field.type);
      const asked = [
        ...(federations.has(field.name) ? [] : ofType(type)),
        ...readRequirements(field.astNode?.directives),
        ...ofType(value),
      ];
      if (asked.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context, info) => {
        require(context, asked);
        return resolve(parent, args, context, info);
      };
    }
  }
  return schema;
};

/** Fields of the root that are the gateway's own. */
const federations: ReadonlySet<string> = new Set(['_entities', '_service']);

const ofType = (type: GraphQLNamedType | undefined): Requirement[] =>
  isAbstractType(type)
    ? []
    : [type?.astNode, ...(type?.extensionASTNodes ?? [])].flatMap((node) =>
        readRequirements(node?.directives),
      );

/** @throws FORBIDDEN, or UNAUTHENTICATED where there is no token */
const require = ({ viewer }: Asked, asked: readonly Requirement[]): void => {
  if (asked.length === 0) return;
  const grants = grantsOf(viewer);
  if (asked.every((one) => meets(grants, one))) return;
  const { code, message } = refusalFor(grants);
  throw new GraphQLError(message, { extensions: { code } });
};
