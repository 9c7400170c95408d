import { BREAK, type DocumentNode, visit } from 'graphql';

/**
 * Whether only Apollo's planner can plan an operation: it defers, has directives of its subgraphs, or selects fields
 * whose arguments come from a context.
 */
export const needsApollo = (document: DocumentNode, contextualFields: ReadonlySet<string>): boolean => {
  let needs = false;
  const found = (): typeof BREAK => {
    needs = true;
    return BREAK;
  };
  visit(document, {
    Directive: found,
    Field: ({ name }) => (contextualFields.has(name.value) ? found() : undefined),
  });
  return needs;
};
