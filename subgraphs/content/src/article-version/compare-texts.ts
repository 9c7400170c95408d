import type { WrittenText } from '@media-graph/subgraph';
import { diffArrays } from 'diff';

export type TextPiece = { kind: 'SAME' | 'ADDED' | 'REMOVED'; text: string };
export type TextDifference = { language: string; pieces: TextPiece[] };

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

// Beyond that many words taken out and put in, a text is another one: which words it shares with the former would take
// seconds to find, and tell nobody anything.
const mostEdits = 200;

const pieces = (before: string, after: string): TextPiece[] => {
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (!runs) {
    const whole: TextPiece[] = [
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ];
    return whole.filter(({ text }) => text !== '');
  }
  return runs.map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
};

const languages = { zhHant: 'zh-Hant', zhHans: 'zh-Hans', en: 'en' } as const;

/** What was taken out of a text and put into it, word by word, in each language in which it differs. */
export const compareTexts = (before: WrittenText | null, after: WrittenText | null): TextDifference[] =>
  (['zhHant', 'zhHans', 'en'] as const).flatMap((name) => {
    const [was, is] = [before?.[name] ?? '', after?.[name] ?? ''];
    return was === is ? [] : [{ language: languages[name], pieces: pieces(was, is) }];
  });
