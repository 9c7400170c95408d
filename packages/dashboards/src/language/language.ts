import { createContext, useContext } from 'react';
import { messages } from './messages.ts';
import { terms } from './terms.ts';

export const languages = ['hant', 'hans', 'en'] as const;
export type Language = (typeof languages)[number];

export const tags = { hans: 'zh-Hans', hant: 'zh-Hant', en: 'en' } as const;
export const languageNames = { hans: '简', hant: '繁', en: 'EN' } as const;

const kept = 'language';

/** The one that was chosen here, or the browser's. */
export const firstLanguage = (): Language => {
  const chosen = localStorage.getItem(kept);
  if (languages.includes(chosen as Language)) return chosen as Language;
  const [wanted = ''] = navigator.languages;
  if (!/^zh/i.test(wanted)) return 'en';
  return /hant|tw|hk|mo/i.test(wanted) ? 'hant' : 'hans';
};

export const keepLanguage = (language: Language): void => localStorage.setItem(kept, language);

export const LanguageContext = createContext<Language>('hant');

/** A name of the graph, which has it in three languages or fewer. */
export type Words = {
  readonly zhHans?: string | null;
  readonly zhHant?: string | null;
  readonly en?: string | null;
};

const orders = {
  hans: ['zhHans', 'zhHant', 'en'],
  hant: ['zhHant', 'zhHans', 'en'],
  en: ['en', 'zhHant', 'zhHans'],
} as const;

export type Speaker = {
  readonly language: Language;
  /** A text of the pages; `{name}` in it is replaced. */
  readonly say: (
    message: keyof typeof messages,
    values?: Readonly<Record<string, string | number>>,
  ) => string;
  /** What a value of the graph's enums is called. */
  readonly term: (code: string) => string;
  /** A name of the graph; empty where it has none. */
  readonly name: (words: Words | null | undefined) => string;
};

/** Where a text of a language stands among its three. */
export const messageIndex = { hans: 0, hant: 1, en: 2 } as const;

const speakerOf = (language: Language): Speaker => ({
  language,
  say: (message, values = {}) =>
    messages[message][messageIndex[language]].replaceAll(/\{(\w+)\}/g, (_, key) => String(values[key] ?? '')),
  term: (code) => terms[code]?.[messageIndex[language]] ?? code,
  name: (words) => orders[language].map((key) => words?.[key]).find(Boolean) ?? '',
});

/** One for each language, so that what is made with it is made anew only when the language changes. */
export const speakers = {
  hans: speakerOf('hans'),
  hant: speakerOf('hant'),
  en: speakerOf('en'),
} as const satisfies Record<Language, Speaker>;

export const useLanguage = (): Speaker => speakers[useContext(LanguageContext)];
