import type { AnswerError } from './projection-state.ts';

/** JSON text of an object of the answer, and what was found invalid while writing it. */
export type WrittenData = { readonly text: string; readonly errors: readonly AnswerError[] };

/** An answer's text: errors first, so that whoever reads it as it comes knows what to think of the data. */
export const answerText = ({ text, errors }: WrittenData, more = ''): string =>
  errors.length ? `{"errors":${JSON.stringify(errors)},"data":${text}${more}}` : `{"data":${text}${more}}`;
