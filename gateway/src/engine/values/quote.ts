/** A string as JSON text. */
export const quote = (value: string): string => {
  // Most strings are short and plain; asking JSON.stringify costs more than looking.
  if (value.length > 40) return JSON.stringify(value);
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff))
      return JSON.stringify(value);
  }
  return `"${value}"`;
};
