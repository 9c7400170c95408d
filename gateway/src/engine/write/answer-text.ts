import type { Written } from '../execution.ts';

/** An answer's text: errors first, so that whoever reads it as it comes knows what to think of the data. */
export const answerText = ({ text, errors }: Written, more = ''): string =>
  errors.length ? `{"errors":${JSON.stringify(errors)},"data":${text}${more}}` : `{"data":${text}${more}}`;
