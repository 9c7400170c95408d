import { parse, print, visit } from 'graphql';
import { directiveText } from '../planning/directive-text.ts';

/** Features that ApolloGateway refuses to load although our engine carries them out. */
const carriedOut = /\/(authenticated|requiresScopes|policy|context|cacheTag)\/v[\d.]+$/;

/**
 * The supergraph as ApolloGateway loads it: without the purposes of features that it does not know and the engine
 * does.
 */
export const loadableSupergraph = (supergraphSdl: string): string =>
  print(
    visit(parse(supergraphSdl, { noLocation: true }), {
      Directive: (directive) =>
        directive.name.value === 'link' && carriedOut.test(directiveText(directive, 'url') ?? '')
          ? { ...directive, arguments: directive.arguments?.filter(({ name }) => name.value !== 'for') }
          : undefined,
    }),
  );
