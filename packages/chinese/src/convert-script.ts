import { toSimplified } from './to-simplified.ts';
import { toTraditional } from './to-traditional.ts';

/**
 * A text in the three forms the group publishes in; null where there is none. The same shape as the
 * GraphQL type of this name.
 */
export type LocalizedText = {
  readonly zhHans: string | null;
  readonly zhHant: string | null;
  readonly en: string | null;
};

/** What a client may send for a {@link LocalizedText}: any part may be left out. */
export type WrittenText = {
  readonly zhHans?: string | null | undefined;
  readonly zhHant?: string | null | undefined;
  readonly en?: string | null | undefined;
};

const chinese = /[\p{Script=Han}]/u;

/**
 * Converts Chinese to simplified script, by words where a character alone is ambiguous (乾杯 → 干杯, but
 * 乾坤 stays; 隨著 → 随着, but 著作 stays). Takes traditional text of any region, or a mixture; whatever is not
 * Chinese stays as it is, and loads no dictionary.
 */
export const toHans = (text: string): string => (chinese.test(text) ? toSimplified(text) : text);

/**
 * Converts simplified Chinese to traditional script in Hong Kong's forms, by words where a character alone is
 * ambiguous (头发 → 頭髮, 总发行量 → 總發行量) and with surnames kept (于先生, 范仲淹). Takes simplified text only:
 * in a text that is traditional already a character that both scripts have may be taken for its simplified twin.
 */
export const toHant = (text: string): string => (chinese.test(text) ? toTraditional(text) : text);

/**
 * Fills a missing Chinese script from the other, so that neither is ever empty when one is there. A blank
 * string counts as missing. What was given is never changed, and English is never made up.
 */
export const fillMissingScript = (text: WrittenText): LocalizedText => {
  const zhHans = given(text.zhHans);
  const zhHant = given(text.zhHant);
  return {
    zhHans: zhHans ?? (zhHant === null ? null : toHans(zhHant)),
    zhHant: zhHant ?? (zhHans === null ? null : toHant(zhHans)),
    en: given(text.en),
  };
};

const given = (text: string | null | undefined): string | null =>
  text == null || text.trim() === '' ? null : text;
