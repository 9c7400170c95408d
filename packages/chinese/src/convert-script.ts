import { Converter } from 'opencc-js';

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

// Hong Kong's forms (衞 説 台, by its Education Bureau's list), because the readers of the group's traditional
// edition live across that border; `t` is OpenCC's inner form, which nobody prints (爲 衆 臺), and `hkp` would
// put other words, not other letters. On the way back `hk` reads what `t` reads and Hong Kong's forms besides.
const direction = {
  toHans: { from: 'hk', to: 'cn' },
  toHant: { from: 'cn', to: 'hk' },
} as const;

const converters = new Map<keyof typeof direction, (text: string) => string>();

// Made on first use: the trie of simplified phrases takes some 90 MB and 0.2 seconds, and a service that never
// fills in a script should not pay for it.
const converter = (name: keyof typeof direction): ((text: string) => string) => {
  const made = converters.get(name) ?? Converter(direction[name]);
  converters.set(name, made);
  return made;
};

/**
 * Converts Chinese to simplified script, by words where a character alone is ambiguous (乾杯 → 干杯, but
 * 乾坤 stays). Takes traditional text of any region, or a mixture; whatever is not Chinese stays as it is.
 */
export const toHans = (text: string): string => converter('toHans')(text);

/**
 * Converts simplified Chinese to traditional script in Hong Kong's forms, by words where a character alone is
 * ambiguous (头发 → 頭髮, 发布 → 發佈). Takes simplified text only: in a text that is traditional already a
 * character that both scripts have may be taken for its simplified twin (干擾 → 幹擾).
 */
export const toHant = (text: string): string => converter('toHant')(text);

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
