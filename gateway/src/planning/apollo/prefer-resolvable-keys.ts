import { type ConstDirectiveNode, type DefinitionNode, Kind } from 'graphql';
import { directiveArgument } from '../directive-argument.ts';

/**
 * Puts the resolvable `@join__type` keys of each type first.
 *
 * The planner takes the first key whose fields it can get, and gives up when that one turns out not to be
 * resolvable, though a later one is.
 */
export const preferResolvableKeys = (definition: DefinitionNode): DefinitionNode => {
  if (!('directives' in definition) || !definition.directives) return definition;
  const directives = definition.directives as readonly ConstDirectiveNode[];
  const last = directives.filter(isUnresolvableKey);
  if (last.length === 0) return definition;
  const first = directives.filter((directive) => !last.includes(directive));
  return { ...definition, directives: [...first, ...last] } as DefinitionNode;
};

const isUnresolvableKey = (directive: ConstDirectiveNode): boolean => {
  const resolvable = directiveArgument(directive, 'resolvable');
  return directive.name.value === 'join__type' && resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
};
