import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql';
import { graphNames } from '../joined-graphs.ts';
import { nameRequiredArguments } from './name-required-arguments.ts';
import { preferResolvableKeys } from './prefer-resolvable-keys.ts';

/**
 * Rewrites a supergraph so that the planner finds a right plan where it otherwise would not; answers also what the
 * engine must know to undo it.
 */
export const rewriteSupergraph = (supergraphSdl: string) => {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const { definitions } = supergraph;
  const { types, ...undo } = nameRequiredArguments(
    new Map(definitions.filter(isComposite).map((type) => [type.name.value, type])),
    graphNames(supergraph),
  );
  const rewrite = (definition: DefinitionNode): DefinitionNode =>
    preferResolvableKeys(isComposite(definition) ? types.get(definition.name.value)! : definition);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: definitions.map(rewrite) };
  return { document, ...undo };
};

const isComposite = (definition: DefinitionNode) =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
