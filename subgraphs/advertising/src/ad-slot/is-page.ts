/** Whether a text names a page: `A1`, and not `A01`, which would be the same page by another name. */
export const isPage = (text: string): boolean => /^[A-Z][1-9]\d?$/.test(text);
