import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

/** The fragments that an operation reaches, in the order of the document. */
export const usedFragments = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FragmentDefinitionNode[] => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const used = new Set<FragmentDefinitionNode>();
  const reach = (from: ASTNode): void => {
    visit(from, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        reach(fragment);
      },
    });
  };
  reach(operation);
  return [...fragments.values()].filter((fragment) => used.has(fragment));
};
