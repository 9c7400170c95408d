import { type ASTNode, type DocumentNode, type FragmentDefinitionNode, visit } from 'graphql';
import { fragmentsOf } from './fragments-of.ts';

/** The fragments that a part of a document reaches, in the order of the document. */
export const usedFragments = (document: DocumentNode, from: ASTNode): FragmentDefinitionNode[] => {
  const fragments = fragmentsOf(document);
  const used = new Set<FragmentDefinitionNode>();
  const reach = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        reach(fragment);
      },
    });
  };
  reach(from);
  return [...fragments.values()].filter((fragment) => used.has(fragment));
};
