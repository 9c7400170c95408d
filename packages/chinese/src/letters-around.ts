const longestWindow = 8;

/** The letters around a place of a text, as far as one sentence may be read without a sign between. */
export const lettersAround = (text: string, start: number, end: number): [before: string, after: string] => [
  /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, start - longestWindow), start))![0],
  /^\p{Script=Han}*/u.exec(text.slice(end, end + longestWindow))![0],
];
