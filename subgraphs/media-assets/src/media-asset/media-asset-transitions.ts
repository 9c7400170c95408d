/** The way of an asset. What was taken back may be released again; nothing becomes a draft a second time. */
export const mediaAssetTransitions = {
  DRAFT: ['RELEASED'],
  RELEASED: ['WITHDRAWN'],
  WITHDRAWN: ['RELEASED'],
} as const satisfies Record<string, readonly string[]>;

export type MediaAssetStatus = keyof typeof mediaAssetTransitions;
