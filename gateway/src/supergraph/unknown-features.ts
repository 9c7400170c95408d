import { type DocumentNode, Kind } from 'graphql';
import { directiveText } from '../planning/directive-text.ts';

/** Features that planning and executing see to. */
const carriedOut =
  /\/(?:(?:cacheTag|context|inaccessible|join|tag)\/v\d+\.\d+|(?:authenticated|requiresScopes|policy)\/v0\.1)$/;

/**
 * Features that a supergraph links for its execution or its security, and that nobody here carries out, such as a
 * later `@authenticated`: served, it would be without the protection that it asks for.
 */
export const unknownFeatures = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((definition) => {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return [];
    return (definition.directives ?? []).flatMap((link) => {
      if (directiveText(link, 'for') === undefined) return [];
      const url = directiveText(link, 'url') ?? directiveText(link, 'feature') ?? link.name.value;
      return carriedOut.test(url) ? [] : [url];
    });
  });
