import { refused } from '@media-graph/subgraph';

/** Who counted. @throws INVALID_INPUT for what is no name of a source, and for the beacon's, which delivers itself */
export const requireSource = (source: string, ...field: string[]): string => {
  if (!/^[a-z0-9-]{2,40}$/.test(source) || source === 'beacon')
    throw refused(
      'INVALID_INPUT',
      'A source is 2 to 40 small letters, figures and hyphens, and not `beacon`',
      ...field,
    );
  return source;
};
