import { refused } from '../mutation/refused.ts';
import { optionalText } from './require-text.ts';

/** An address of the web; null for none. @throws INVALID_INPUT for what is neither http nor https, or carries a name */
export const optionalUrl = (url: string | null | undefined, ...field: string[]): string | null => {
  const text = optionalText(url, 500, ...field);
  if (text === null) return null;
  const isPlain = /^https?:\/\/[\x21-\x7e\u00a1-\uffff]+$/.test(text) && !/\s/u.test(text);
  const parsed = isPlain && URL.canParse(text) ? new URL(text) : null;
  if (!parsed || parsed.username || parsed.password)
    throw refused('INVALID_INPUT', 'This is not an address beginning with http:// or https://', ...field);
  return text;
};
