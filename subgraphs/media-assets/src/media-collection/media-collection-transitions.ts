/** The way of a collection. What was deleted comes back to its owner first, and not to partners. */
export const mediaCollectionTransitions = {
  PRIVATE: ['SHARED', 'DELETED'],
  SHARED: ['PRIVATE', 'DELETED'],
  DELETED: ['PRIVATE'],
} as const satisfies Record<string, readonly string[]>;

export type MediaCollectionStatus = keyof typeof mediaCollectionTransitions;
