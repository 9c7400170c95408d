import { BREAK, type DocumentNode, visit } from 'graphql';

/**
 * Whether only Apollo's planner can plan an operation: it defers, or selects fields whose arguments come from a context.
 * @param document with no other directives
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
