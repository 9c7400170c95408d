import { createHash } from 'node:crypto';
import { fold } from '@media-graph/chinese/fold';
import type { PageDraft } from './read-page.ts';

/**
 * By what a page is known again: SHA-256 over the folded letters and figures of headline, standfirst and body, in
 * hexadecimal. Punctuation, spacing, width, script and the site's surroundings do not count, so a copy of the page
 * that was converted to the other script or saved with other line ends is the same article.
 *
 * Folding follows OpenCC's dictionaries: when a new version of opencc-js changes them, articles that hold the
 * characters concerned get another checksum.
 */
export const articleChecksum = ({
  headline,
  standfirst = '',
  blocks,
}: Pick<PageDraft, 'headline' | 'standfirst' | 'blocks'>): string => {
  const parts = [headline, standfirst, ...blocks.map(({ text }) => text)];
  const letters = parts.map((part) => fold(part).replace(/[^\p{L}\p{N}]/gu, ''));
  return createHash('sha256').update(letters.join('\n')).digest('hex');
};
