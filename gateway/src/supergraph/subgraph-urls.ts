import { type DocumentNode, Kind } from 'graphql';
import { directiveText } from '../planning/directive-text.ts';

/** Where each subgraph of a supergraph answers, by name, read from its `@join__graph`s. */
export const subgraphUrls = ({ definitions }: DocumentNode): Map<string, string> => {
  const graphs = definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const urls = new Map<string, string>();
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return urls;
  for (const directive of graphs.values?.flatMap(({ directives = [] }) => directives) ?? []) {
    const name = directiveText(directive, 'name');
    if (name) urls.set(name, directiveText(directive, 'url') ?? '');
  }
  return urls;
};
