import { type Data, isData, own } from './data.ts';

/** The objects that a plan's path leads to; `@` steps into each item of a list. */
export const targetsAt = (from: readonly Data[], path: readonly (string | number)[]): Data[] => {
  const found: Data[] = [];
  const walk = (value: unknown, index: number): void => {
    if (Array.isArray(value)) {
      const next = path[index] === '@' ? index + 1 : index;
      for (const item of value) walk(item, next);
    } else if (isData(value)) {
      if (index === path.length) found.push(value);
      else walk(own(value, String(path[index])), index + 1);
    }
  };
  for (const data of from) walk(data, 0);
  return found;
};
