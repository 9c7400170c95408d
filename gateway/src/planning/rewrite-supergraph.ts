import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql';
import { nameRequiredArguments, type RequiredField, type Requirement } from './name-required-arguments.ts';
import { preferResolvableKeys } from './prefer-resolvable-keys.ts';

/** The supergraph as the planner gets it, and what the executor must know to undo the rewriting. */
export type RewrittenSupergraph = {
  readonly document: DocumentNode;
  readonly requiredFields: readonly RequiredField[];
  readonly requirements: readonly Requirement[];
};

/** Rewrites a supergraph so that the planner finds a right plan where it otherwise would not. */
export const rewriteSupergraph = (supergraphSdl: string): RewrittenSupergraph => {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const { types, ...undo } = nameRequiredArguments(
    new Map(definitions.filter(isComposite).map((type) => [type.name.value, type])),
  );
  const rewrite = (definition: DefinitionNode): DefinitionNode =>
    preferResolvableKeys(isComposite(definition) ? types.get(definition.name.value)! : definition);
  return { document: { kind: Kind.DOCUMENT, definitions: definitions.map(rewrite) }, ...undo };
};

const isComposite = (definition: DefinitionNode) =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
