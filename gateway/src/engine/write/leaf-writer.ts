import type { GraphQLLeafType } from 'graphql';
import { quote } from '../values/quote.ts';
import { leafCode } from './leaf-code.ts';
import type { Place, ProjectionState } from './projection-state.ts';

/** Writes a value as JSON text; undefined when it must be null and may not. */
export type WriteValue = (value: unknown, state: ProjectionState, depth: number) => string | undefined;

/** Generates the function that writes the leaves of a list. */
export const leafWriter = (type: GraphQLLeafType, place: Place): WriteValue => {
  const constants: unknown[] = [place];
  const { test, text } = leafCode(type, (value) => `k[${constants.push(value) - 1}]`, 'v');
  const code = `return function(v,s,d){return (${test})?${text}:s.invalid(v,d,k[0]);}`;
  return new Function('k', 'quote', code)(constants, quote);
};
