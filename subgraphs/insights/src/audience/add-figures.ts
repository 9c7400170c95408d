import type { AudienceFigures } from './audience.entity.ts';

const counts = ['reads', 'readers', 'readSeconds', 'likes', 'looks', 'shares', 'comments'] as const;

/** What several channels come to. Followers of channels that nobody counted are unknown, not none. */
export const addFigures = (parts: readonly AudienceFigures[]): AudienceFigures => {
  const sum: AudienceFigures = {
    ...{ reads: 0n, readers: 0n, readSeconds: 0n, likes: 0n, looks: 0n, shares: 0n, comments: 0n },
    followers: null,
  };
  for (const part of parts) {
    for (const name of counts) sum[name] += part[name];
    if (part.followers !== null) sum.followers = (sum.followers ?? 0n) + part.followers;
  }
  return sum;
};
