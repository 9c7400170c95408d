import { type Data, isData, own, setOwn } from './data.ts';
import { fillBelow } from './fill-missing.ts';
import { type Gap, isGap, joinGaps } from './gap.ts';
import type { TypeConditions } from './type-conditions.ts';

/**
 * Merges what a subgraph answered into the data so far. What is known is not lost to a null or a gap, a gap not
 * to a null, and the type of an object not to a subgraph that knows it by its interface alone. Which failures are
 * told does not depend on who has answered first.
 */
export const mergeData = (target: Data, source: Data, types?: TypeConditions): void => {
  for (const key of Object.keys(source)) mergeKey(target, key, own(source, key), types);
};

/** Merges the value of one key. */
export const mergeKey = (target: Data, key: string, incoming: unknown, types?: TypeConditions): void => {
  const existing = own(target, key);
  if (existing === incoming || (key === '__typename' && types?.isConcrete(existing))) return;
  setOwn(target, key, merged(existing, incoming, types));
};

const merged = (known: unknown, incoming: unknown, types: TypeConditions | undefined): unknown => {
  if (known === undefined || known === null) return incoming ?? null;
  if (incoming === undefined || incoming === null) return known;
  if (isGap(known)) return isGap(incoming) ? joinGaps(known, incoming) : without(known, incoming, types);
  if (isGap(incoming)) return without(incoming, known, types);
  if (Array.isArray(known) && Array.isArray(incoming)) mergeList(known, incoming, types);
  else if (isData(known) && isData(incoming)) mergeData(known, incoming, types);
  else if (typeof known !== 'object' || typeof incoming !== 'object') return incoming;
  return known;
};

/** A value that one subgraph knows, and of which another has lost its own keys. */
const without = (gap: Gap, value: unknown, types: TypeConditions | undefined): unknown => {
  if (types) fillBelow(value, gap.shapes, gap, types);
  return value;
};

const mergeList = (
  known: unknown[],
  incoming: readonly unknown[],
  types: TypeConditions | undefined,
): void => {
  for (let index = 0; index < Math.min(known.length, incoming.length); index++)
    if (known[index] !== incoming[index]) known[index] = merged(known[index], incoming[index], types);
};
