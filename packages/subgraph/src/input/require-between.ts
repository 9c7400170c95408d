import { refused } from '../mutation/refused.ts';

/** A number of a mutation's input from `least` to `most`, both included. @throws INVALID_INPUT */
export const requireBetween = <Value extends number | bigint>(
  value: Value,
  least: Value,
  most: Value,
  ...field: string[]
): Value => {
  if (value < least || value > most)
    throw refused('INVALID_INPUT', `This takes ${least} to ${most}`, ...field);
  return value;
};
