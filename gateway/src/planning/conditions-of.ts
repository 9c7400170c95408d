import { type ASTNode, Kind, visit } from 'graphql';
import { directiveArgument } from './directive-argument.ts';

/** The variables that decide what is selected or deferred. */
export const conditionsOf = (node: ASTNode): string[] => {
  const variables = new Set<string>();
  visit(node, {
    Directive(directive) {
      if (!['skip', 'include', 'defer'].includes(directive.name.value)) return;
      const value = directiveArgument(directive, 'if');
      if (value?.kind === Kind.VARIABLE) variables.add(value.name.value);
    },
  });
  return [...variables];
};
