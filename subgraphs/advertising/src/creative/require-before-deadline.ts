import { refused } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { AdLine } from '../line/line.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';
import { copyDeadlineInstant } from './copy-deadline-of.ts';

/** @throws ILLEGAL_TRANSITION when no more material is taken for a line */
export const requireBeforeDeadline = async (
  tables: Pick<DataSources, 'settingsOfCompanies'>,
  line: AdLine,
  product: AdProduct,
  ...field: string[]
): Promise<void> => {
  const deadline = await copyDeadlineInstant(tables, line, product);
  if (Date.now() >= deadline.getTime())
    throw refused('ILLEGAL_TRANSITION', `Material was taken until ${deadline.toISOString()}`, ...field);
};
