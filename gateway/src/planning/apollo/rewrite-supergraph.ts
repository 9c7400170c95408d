import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql';
import { directiveText } from '../directive-text.ts';
import { nameRequiredArguments } from './name-required-arguments.ts';
import { preferResolvableKeys } from './prefer-resolvable-keys.ts';

/**
 * Rewrites a supergraph so that the planner finds a right plan where it otherwise would not; answers also what the
 * engine must know to undo it.
 */
export const rewriteSupergraph = (supergraphSdl: string) => {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const { types, ...undo } = nameRequiredArguments(
    new Map(definitions.filter(isComposite).map((type) => [type.name.value, type])),
    graphNames(definitions),
  );
  const rewrite = (definition: DefinitionNode): DefinitionNode =>
    preferResolvableKeys(isComposite(definition) ? types.get(definition.name.value)! : definition);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: definitions.map(rewrite) };
  return { document, ...undo };
};

const isComposite = (definition: DefinitionNode) =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** Name of each subgraph in the supergraph's enum → its own. */
const graphNames = (definitions: readonly DefinitionNode[]): ReadonlyMap<string, string> => {
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
