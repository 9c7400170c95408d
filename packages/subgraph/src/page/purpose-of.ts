import { requireTextBetween } from '../input/require-text.ts';

/** What people on a page are shown for, trimmed; null for what is not of 3 to 200 characters. */
export const purposeOf = (text: string): string | null => {
  try {
    return requireTextBetween(text, 3, 200);
  } catch {
    return null;
  }
};
