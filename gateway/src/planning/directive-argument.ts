import type { DirectiveNode, ValueNode } from 'graphql';

/** What a directive is given for an argument, or undefined; defaults do not count. */
export const directiveArgument = (
  directive: DirectiveNode | undefined,
  name: string,
): ValueNode | undefined => directive?.arguments?.find((argument) => argument.name.value === name)?.value;
