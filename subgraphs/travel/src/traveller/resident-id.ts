const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Whether a text is a resident identity number: 17 figures and the check of GB 11643 (ISO 7064, mod 11-2). */
export const isResidentId = (number: string): boolean =>
  /^\d{17}[\dX]$/.test(number) &&
  checks[weights.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % 11] === number[17];

/** The date of birth inside a resident identity number, `YYYY-MM-DD`. */
export const birthDateOf = (number: string): string =>
  number.slice(6, 14).replace(/^(\d{4})(\d{2})/, '$1-$2-');
