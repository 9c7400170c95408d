import { refused } from '@media-graph/subgraph';

/** The number of a tax invoice: 8 digits, or the 20 of a fully digital one. @throws INVALID_INPUT */
export const requireFapiaoNumber = (number: string, ...field: string[]): string => {
  if (!/^(\d{8}|\d{20})$/.test(number))
    throw refused('INVALID_INPUT', 'A tax invoice has a number of 8 or 20 digits', ...field);
  return number;
};
