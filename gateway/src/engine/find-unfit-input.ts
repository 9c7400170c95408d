import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { ExactNumber } from './values/exact-number.ts';

/** What is wrong with a value, and where below it. */
export type UnfitInput = { readonly path: string; readonly problem: string };

/** Objects and lists inside one another that a client's values may have. */
const maxDepth = 500;
const maxNames = 3;

/**
 * Finds in a value that a client gave for a variable what graphql-js would let pass, or be slow or long-winded about:
 * fields that an input does not have, of which there may be a hundred thousand, numbers that have lost digits on their
 * way, and depths at which recursion ends.
 * @param isAsWritten whether a number is what the client wrote, and an ExactNumber where no double holds that
 */
export const findUnfitInput = (
  value: unknown,
  inputType: GraphQLInputType,
  isAsWritten = false,
  depth = 0,
): UnfitInput | undefined => {
  if (typeof value === 'number' || value instanceof ExactNumber)
    return isExact(value, inputType, isAsWritten) ? undefined : { path: '', problem: lossy };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > maxDepth) return { path: '', problem: `nested deeper than ${maxDepth} levels` };
  const type = getNullableType(inputType);
  const itemType = isListType(type) ? type.ofType : type;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const found = findUnfitInput(value[index], itemType, isAsWritten, depth + 1);
      if (found) return { ...found, path: `[${index}]${found.path}` };
    }
    return undefined;
  }
  // A list of one may be given without brackets.
  if (isListType(type)) return findUnfitInput(value, itemType, isAsWritten, depth + 1);
  const unknown = isInputObjectType(type) ? unknownFields(value, type) : undefined;
  if (unknown) return { path: '', problem: unknown };
  const fields = isInputObjectType(type) ? type.getFields() : undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = findUnfitInput(item, fields?.[key]?.type ?? type, isAsWritten, depth + 1);
    if (found) return { ...found, path: `.${key}${found.path}` };
  }
  return undefined;
};

const unknownFields = (value: object, type: GraphQLInputObjectType): string | undefined => {
  const fields = type.getFields();
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  if (unknown.length === 0) return undefined;
  const names = unknown.slice(0, maxNames).map((name) => JSON.stringify(name.slice(0, 40)));
  const more = unknown.length > maxNames ? ` and ${unknown.length - maxNames} more` : '';
  return `${type.name} does not have the fields ${names.join(', ')}${more}`;
};

// A Float is a JavaScript number; an ID and what a custom scalar makes of a number can have more digits than that holds.
const isExact = (value: number | ExactNumber, inputType: GraphQLInputType, isAsWritten: boolean): boolean => {
  if (Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))) return true;
  const type = getNamedType(inputType);
  if (!isScalarType(type)) return true;
  return isSpecifiedScalarType(type) ? type.name !== 'ID' : isAsWritten;
};

const lossy = 'a number of so many digits is not exact; give it as a string, if the type takes one';
