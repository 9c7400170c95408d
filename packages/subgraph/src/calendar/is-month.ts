/** Whether a text is a month of the years 1900 to 2099, `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text);
