import { addDays } from '@media-graph/subgraph';
import type { AdLine } from '../line/line.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';

/** The last day on which material is taken for a line: so many days before it first appears. */
export const copyDeadlineOf = ({ startsOn }: AdLine, { copyDeadlineDays }: AdProduct): string =>
  addDays(startsOn, -copyDeadlineDays);
