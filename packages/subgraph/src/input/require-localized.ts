import type { WrittenText } from '@media-graph/chinese/convert-script';
import { refused } from '../mutation/refused.ts';
import { optionalText } from './require-text.ts';

const languages = ['zhHans', 'zhHant', 'en'] as const;

/** The languages of a text that were written, trimmed; null when there is none. @throws as `requireText` */
export const optionalLocalized = (
  text: WrittenText | null | undefined,
  longest: number,
  ...field: string[]
): WrittenText | null => {
  const written = languages.flatMap((language) => {
    const one = optionalText(text?.[language], longest, ...field, language);
    return one === null ? [] : [[language, one] as const];
  });
  return written.length > 0 ? Object.fromEntries(written) : null;
};

/** As `optionalLocalized`; INVALID_INPUT when no language was written. */
export const requireLocalized = (text: WrittenText, longest: number, ...field: string[]): WrittenText => {
  const written = optionalLocalized(text, longest, ...field);
  if (!written) throw refused('INVALID_INPUT', 'Give it in at least one language', ...field);
  return written;
};
