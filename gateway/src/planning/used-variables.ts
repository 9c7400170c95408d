import { type ASTNode, visit } from 'graphql';

/** The names of the variables that parts of a document use; definitions of variables do not count. */
export const usedVariables = (nodes: readonly ASTNode[]): ReadonlySet<string> => {
  const used = new Set<string>();
  for (const node of nodes)
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.add(name.value),
    });
  return used;
};
