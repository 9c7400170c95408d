import { refused } from '@media-graph/subgraph';

/** Whether a text names a source; the beacon delivers itself. */
export const isSource = (source: string): boolean => /^[a-z0-9-]{2,40}$/.test(source) && source !== 'beacon';

/** Who counted. @throws INVALID_INPUT for what is no name of a source */
export const requireSource = (source: string, ...field: string[]): string => {
  if (!isSource(source))
    throw refused(
      'INVALID_INPUT',
      'A source is 2 to 40 small letters, figures and hyphens, and not `beacon`',
      ...field,
    );
  return source;
};
