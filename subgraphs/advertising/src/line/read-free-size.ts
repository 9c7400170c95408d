import { refused, requireBetween } from '@media-graph/subgraph';
import type { Measure } from '../ad-slot/slot-size.ts';
import type { AdSlotSize } from '../generated/resolvers.ts';

type Wanted = { readonly columns?: number | null | undefined; readonly heightCm?: number | null | undefined };

/** How large insertions of a free size are to be; null for those of any other. @throws INVALID_INPUT */
export const readFreeSize = (size: AdSlotSize | null, { columns, heightCm }: Wanted): Measure | null => {
  if (size === 'FREE_SIZE')
    return {
      columns: requireBetween(columns ?? 0, 1, 8, 'input', 'columns'),
      heightCm: requireBetween(heightCm ?? 0, 1, 48, 'input', 'heightCm'),
    };
  if (columns != null || heightCm != null)
    throw refused('INVALID_INPUT', 'The product has a size of its own', 'input', 'columns');
  return null;
};
