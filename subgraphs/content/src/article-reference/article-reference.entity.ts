import type { ArticleReferenceKind } from '../generated/resolvers.ts';

/** `id` is of the thing and of how it refers, `2 FRONT 018c…`, by which the list is in order. */
export type ArticleReference = { id: string; kind: ArticleReferenceKind; thingId: string };
