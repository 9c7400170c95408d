import type { Outcome } from './mutate.ts';

/** What became of a mutation in a word: the code of its first user error, or `done`. */
export const codeOf = ({ code }: Pick<Outcome, 'code'>): string => code ?? 'done';
