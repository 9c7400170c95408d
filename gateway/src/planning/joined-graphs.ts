import { type DocumentNode, Kind } from 'graphql';
import { directiveText } from './directive-text.ts';

/** Name of each subgraph in the supergraph's enum → its own, and where it says that the subgraph answers. */
export const joinedGraphs = ({
  definitions,
}: DocumentNode): ReadonlyMap<string, { name: string; url: string }> => {
  const graphs = definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name: { value }, directives: [graph] = [] }) => [
      value,
      { name: directiveText(graph, 'name') ?? value, url: directiveText(graph, 'url') ?? '' },
    ]),
  );
};

/** Name of each subgraph in the supergraph's enum → its own. */
export const graphNames = (supergraph: DocumentNode): ReadonlyMap<string, string> =>
  new Map([...joinedGraphs(supergraph)].map(([value, { name }]) => [value, name]));
