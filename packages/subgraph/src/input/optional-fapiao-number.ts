import { requireFapiaoNumber } from './require-code.ts';

/** The number of a tax invoice, if it has one. @throws INVALID_INPUT */
export const optionalFapiaoNumber = (number: string | null | undefined, ...field: string[]): string | null =>
  number == null ? null : requireFapiaoNumber(number, ...field);
