import { type Data, isData, own } from './data.ts';

/** An object of the answer, where it stands, and the objects around it, the root first. */
export type Located = {
  readonly data: Data;
  readonly path: readonly (string | number)[];
  readonly ancestors: readonly Data[];
};

/** The objects that a path leads to, with where each stands. Lists are stepped into with or without `@`. */
export const locate = (root: Data, path: readonly (string | number)[]): Located[] => {
  const keys = path.filter((step) => step !== '@').map(String);
  const found: Located[] = [];
  const walk = (value: unknown, index: number, at: (string | number)[], ancestors: Data[]): void => {
    if (Array.isArray(value)) {
      for (const [item, inner] of value.entries()) walk(inner, index, [...at, item], ancestors);
    } else if (isData(value)) {
      if (index === keys.length) found.push({ data: value, path: at, ancestors });
      else walk(own(value, keys[index]!), index + 1, [...at, keys[index]!], [...ancestors, value]);
    }
  };
  walk(root, 0, [], []);
  return found;
};
