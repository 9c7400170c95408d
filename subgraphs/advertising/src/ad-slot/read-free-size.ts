import { refused, requireBetween } from '@media-graph/subgraph';
import type { Measure } from './slot-size.ts';

type Wanted = { readonly columns?: number | null | undefined; readonly heightCm?: number | null | undefined };

/** How large an area is to be whose size is free; null for any other. @throws INVALID_INPUT at the field of either */
export const readFreeSize = (
  isFree: boolean,
  { columns, heightCm }: Wanted,
  ...field: string[]
): Measure | null => {
  if (isFree)
    return {
      columns: requireBetween(columns ?? 0, 1, 8, ...field, 'columns'),
      heightCm: requireBetween(heightCm ?? 0, 1, 48, ...field, 'heightCm'),
    };
  if (columns != null || heightCm != null)
    throw refused(
      'INVALID_INPUT',
      'Only what is of a free size has columns and a height',
      ...field,
      'columns',
    );
  return null;
};
