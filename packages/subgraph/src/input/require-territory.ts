import { refused } from '../mutation/refused.ts';

/** Codes of the runtime that stand for no place. */
const made = ['XA', 'XB', 'ZZ'];

/** A country or territory of ISO 3166-1 in two letters, as the runtime knows them. @throws INVALID_INPUT */
export const requireTerritory = (code: string, ...field: string[]): string => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  if (!/^[A-Z]{2}$/.test(code) || made.includes(code) || names.of(code) === undefined)
    throw refused('INVALID_INPUT', 'This takes a territory of ISO 3166-1, such as HK', ...field);
  return code;
};
