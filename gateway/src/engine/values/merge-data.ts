import { type Data, isData, own, setOwn } from './data.ts';
import { isGap } from './gap.ts';
import type { TypeConditions } from './type-conditions.ts';

/**
 * Merges what a subgraph answered into the data so far. What is known is not lost to a null or a gap, and the
 * type of an object not to a subgraph that knows it by its interface alone.
 */
export const mergeData = (target: Data, source: Data, types?: TypeConditions): void => {
  for (const key of Object.keys(source)) mergeKey(target, key, own(source, key), types);
};

/** Merges the value of one key. */
export const mergeKey = (target: Data, key: string, incoming: unknown, types?: TypeConditions): void => {
  const existing = own(target, key);
  if (existing === incoming) return;
  if (existing === undefined || existing === null || isGap(existing)) {
    setOwn(target, key, incoming ?? existing ?? null);
  } else if (typeof existing === 'object' && typeof incoming === 'object' && incoming !== null) {
    mergeComposite(existing, incoming, types);
  } else if (
    incoming !== null &&
    !isGap(incoming) &&
    !(key === '__typename' && types?.isConcrete(existing))
  ) {
    setOwn(target, key, incoming);
  }
};

const mergeComposite = (existing: object, incoming: object, types: TypeConditions | undefined): void => {
  if (isData(existing) && isData(incoming)) mergeData(existing, incoming, types);
  if (!Array.isArray(existing) || !Array.isArray(incoming)) return;
  for (let index = 0; index < Math.min(existing.length, incoming.length); index++) {
    const item: unknown = incoming[index];
    const known: unknown = existing[index];
    if (known === null || isGap(known)) existing[index] = item;
    else if (typeof known === 'object' && typeof item === 'object' && item !== null && known !== item) {
      mergeComposite(known as object, item, types);
    }
  }
};
