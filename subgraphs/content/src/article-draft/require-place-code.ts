import { refused } from '@media-graph/subgraph';

/** Six figures of GB/T 2260, or two letters of ISO 3166-1: a place has a code of one kind. @throws INVALID_INPUT */
export const requirePlaceCode = (code: string, ...field: string[]): string => {
  if (!/^([1-9][0-9]{5}|[A-Z]{2})$/.test(code))
    throw refused(
      'INVALID_INPUT',
      'A place has six figures of GB/T 2260, or two letters of ISO 3166-1',
      ...field,
    );
  return code;
};
