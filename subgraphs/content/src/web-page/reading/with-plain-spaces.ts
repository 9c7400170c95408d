/**
 * Line ends of any system become a line feed, and spaces of any width become a space, except the ideographic one:
 * papers set names of two characters with it.
 */
export const withPlainSpaces = (text: string): string =>
  text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|\v|\f|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu, ' ');
