import type { Language } from './language.ts';

const locales = { hans: 'zh-CN', hant: 'zh-HK', en: 'en-GB' } as const;
const units = {
  hans: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  hant: [
    [1e8, '億'],
    [1e4, '萬'],
  ],
  en: [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
} as const;

/** For each language, since making one takes a while. */
const formats = new Map<string, Intl.NumberFormat>();
const format = (language: Language, most: number, least = 0): Intl.NumberFormat => {
  const key = `${language} ${most} ${least}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: most,
    minimumFractionDigits: least,
  });
  formats.set(key, made);
  return made;
};

/** A number as people say it: 萬 and 億, or thousands and millions; `exact` has all of it. */
export const short = (value: number, language: Language): string => {
  const size = Math.abs(value);
  for (const [unit, name] of units[language]) {
    // Below ten thousand all digits are as short.
    if (size < Math.max(unit, 1e4)) continue;
    // Four digits: 37.95億 is not 38億.
    const scaled = Number((value / unit).toPrecision(4));
    return `${format(language, 3).format(scaled)}${name === 'k' ? 'k' : language === 'en' ? ` ${name}` : name}`;
  }
  return format(language, Number.isInteger(value) ? 0 : 1).format(value);
};

export const exact = (value: number, language: Language, digits = 0): string =>
  format(language, digits, digits).format(value);

/** Of fen to yuan, for showing; what is added up is added up in fen before. */
export const yuan = (amountMinor: string): number => Number(amountMinor) / 100;

export const money = (value: number, language: Language): string =>
  `${value < 0 ? '−' : ''}¥${short(Math.abs(value), language)}`;

export const exactMoney = (value: number, language: Language): string =>
  `${value < 0 ? '−' : ''}¥${exact(Math.abs(value), language, 2)}`;

/** A share such as 0.025 as 2.5 %. */
export const percent = (share: number, language: Language): string => `${exact(share * 100, language, 1)}%`;

const signed = (share: number, language: Language): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : '±'}${exact(Math.abs(share) * 100, language, 1)}`;

/** A change with its sign. */
export const change = (share: number, language: Language): string => `${signed(share, language)}%`;

const pointNames = { hans: '个百分点', hant: '個百分點', en: 'points' } as const;

/** By how much a share differs from another: no per cent of it, but percentage points. */
export const points = (difference: number, language: Language): string =>
  `${signed(difference, language)} ${pointNames[language]}`;
