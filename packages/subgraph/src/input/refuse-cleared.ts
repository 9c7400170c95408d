import { refused } from '../mutation/refused.ts';

/** @throws INVALID_INPUT for one of these fields that is null, for it may be left out and not taken away */
export const refuseCleared = (input: object, ...fields: string[]): void => {
  for (const field of fields)
    if ((input as Record<string, unknown>)[field] === null)
      throw refused('INVALID_INPUT', 'This cannot be cleared', 'input', field);
};
