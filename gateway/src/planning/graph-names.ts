import { type DocumentNode, Kind } from 'graphql';
import { directiveText } from './directive-text.ts';

/** Name of each subgraph in the supergraph's enum → its own. */
export const graphNames = ({ definitions }: DocumentNode): ReadonlyMap<string, string> => {
  const graphs = definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives = [] }) => [
      name.value,
      directiveText(directives[0], 'name') ?? name.value,
    ]),
  );
};
