import { refused } from '@media-graph/subgraph';

/** The number of a tax invoice, if it has one: 8 digits, or the 20 of a fully digital one. @throws INVALID_INPUT */
export const optionalFapiaoNumber = (number: string | null | undefined): string | null => {
  if (number != null && !/^(\d{8}|\d{20})$/.test(number))
    throw refused('INVALID_INPUT', 'A tax invoice has a number of 8 or 20 digits', 'input', 'fapiaoNumber');
  return number ?? null;
};
