import { type DirectiveNode, Kind, parse, print, visit } from 'graphql';

/** Features that ApolloGateway refuses to load although our engine carries them out. */
const carriedOut = /\/(context|cacheTag)\/v[\d.]+$/;

const argument = (directive: DirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

/**
 * The supergraph as ApolloGateway loads it: without the purposes of features that it does not know and the engine
 * does. Those of `@authenticated`, `@requiresScopes` and `@policy` stay, so that it refuses a supergraph whose
 * protection nobody here would enforce.
 */
export const loadableSupergraph = (supergraphSdl: string): string =>
  print(
    visit(parse(supergraphSdl, { noLocation: true }), {
      Directive: (directive) =>
        directive.name.value === 'link' && carriedOut.test(argument(directive, 'url') ?? '')
          ? { ...directive, arguments: directive.arguments?.filter(({ name }) => name.value !== 'for') }
          : undefined,
    }),
  );
