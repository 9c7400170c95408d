import { requireFapiaoNumber } from '@media-graph/subgraph';

/** The number of a tax invoice, if it has one. @throws INVALID_INPUT */
export const optionalFapiaoNumber = (number: string | null | undefined): string | null =>
  number == null ? null : requireFapiaoNumber(number, 'input', 'fapiaoNumber');
