import type { Answered } from './in-memory-graph.ts';

type Path = readonly (string | number)[];

/**
 * Tells how an answer differs from the one that a single execution gives, or undefined if it does not.
 *
 * An error of a nullable field must be in both. Where errors have made something around them null, both must
 * have an error in there; which one it was that did it hangs on the order of execution, so it may be another.
 * Errors without a path are left aside.
 */
export const compareAnswers = (answer: Answered, expected: Answered): string | undefined => {
  const [data, expectedData] = [JSON.stringify(answer.data), JSON.stringify(expected.data)];
  if (data !== expectedData) return `data: ${data}\n  not: ${expectedData}`;
  const [places, expectedPlaces] = [nullPlaces(answer), nullPlaces(expected)];
  const more = [...places].filter((place) => !expectedPlaces.has(place));
  const less = [...expectedPlaces].filter((place) => !places.has(place));
  if (more.length || less.length)
    return `errors at ${more.join(' ') || '-'}\n  not at ${less.join(' ') || '-'}`;
  return undefined;
};

/** Where the nulls are that the errors account for. */
const nullPlaces = ({ data, errors = [] }: Answered): Set<string> =>
  new Set(errors.flatMap(({ path }) => (path ? [JSON.stringify(shallowestNull(data, path))] : [])));

/** The nearest place to the root of the data, on the way to an error, where there is null. */
export const shallowestNull = (data: unknown, path: Path): Path => {
  let at = data;
  for (let index = 0; index < path.length; index++) {
    if (at === null || at === undefined) return path.slice(0, index);
    at = (at as Record<string, unknown>)[String(path[index])];
  }
  return path;
};
