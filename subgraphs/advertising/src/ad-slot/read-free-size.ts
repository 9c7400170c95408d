import { refused, requireBetween } from '@media-graph/subgraph';
import type { AdSlotSize } from '../generated/resolvers.ts';
import type { Measure } from './slot-size.ts';

type Wanted = { readonly columns?: number | null | undefined; readonly heightCm?: number | null | undefined };

/** How large an area of a free size is to be; null for that of any other. @throws INVALID_INPUT at the field of either */
export const readFreeSize = (
  size: AdSlotSize | null,
  { columns, heightCm }: Wanted,
  ...field: string[]
): Measure | null => {
  if (size === 'FREE_SIZE')
    return {
      columns: requireBetween(columns ?? 0, 1, 8, ...field, 'columns'),
      heightCm: requireBetween(heightCm ?? 0, 1, 48, ...field, 'heightCm'),
    };
  if (columns != null || heightCm != null)
    throw refused('INVALID_INPUT', 'What is not FREE_SIZE has a size of its own', ...field, 'columns');
  return null;
};
