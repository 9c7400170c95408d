import type { ConstDirectiveNode } from 'graphql';

/** The text of a string or enum argument of a directive, or undefined. */
export const directiveArgument = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === 'StringValue' || value?.kind === 'EnumValue' ? value.value : undefined;
};
