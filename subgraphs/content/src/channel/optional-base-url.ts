import { optionalUrl, refused } from '@media-graph/subgraph';
import type { Channel } from './channel.entity.ts';

/** Where articles' addresses on a channel begin; null for none. @throws INVALID_INPUT */
export const optionalBaseUrl = (
  kind: Channel['kind'],
  given: string | null | undefined,
  ...field: string[]
): string | null => {
  const url = optionalUrl(given, ...field);
  if (url === null) return null;
  if (kind === 'PRINT') throw refused('INVALID_INPUT', 'Paper has no addresses', ...field);
  if (!url.startsWith('https://') || !url.endsWith('/'))
    throw refused('INVALID_INPUT', 'This begins with https:// and ends with a slash', ...field);
  return url;
};
