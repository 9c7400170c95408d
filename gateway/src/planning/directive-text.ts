import { type DirectiveNode, Kind } from 'graphql';
import { directiveArgument } from './directive-argument.ts';

/** The text that a directive is given for a string or enum argument, or undefined. */
export const directiveText = (directive: DirectiveNode | undefined, name: string): string | undefined => {
  const value = directiveArgument(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
};
