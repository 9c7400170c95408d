import { type Data, isData, own } from './data.ts';

/** The objects that a plan's path leads to; `@` steps into each item of a list. */
export const targetsAt = (from: readonly Data[], path: readonly (string | number)[]): Data[] => {
  let level: unknown[] = from as Data[];
  for (const step of path) {
    const next: unknown[] = [];
    if (step === '@') for (const value of level) addItems(value, next);
    else for (const value of level) addValues(value, String(step), next);
    level = next;
  }
  const found: unknown[] = [];
  for (const value of level) addItems(value, found);
  return found.filter(isData);
};

// A list is stepped into though the path does not say so: a plan may know an object where there are several.
const addItems = (value: unknown, to: unknown[]): void => {
  if (Array.isArray(value)) for (const item of value) to.push(item);
  else to.push(value);
};

const addValues = (value: unknown, key: string, to: unknown[]): void => {
  if (Array.isArray(value)) for (const item of value) addValues(item, key, to);
  else if (isData(value)) to.push(key in Object.prototype ? own(value, key) : value[key]);
};
