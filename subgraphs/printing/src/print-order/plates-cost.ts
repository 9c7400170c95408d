import type { PrintOrder } from './print-order.entity.ts';

/** What the plates cost, in fen: one for each page and ink, half of the pages being on fronts and half on backs. */
export const platesCost = (
  { pageCount, colours }: Pick<PrintOrder, 'pageCount' | 'colours'>,
  platePrice: number,
): bigint => (BigInt(pageCount * (Number(colours[0]) + Number(colours[2]))) * BigInt(platePrice)) / 2n;
