/**
 * Leaves so much of a personal datum that who knows it recognises it, and masks the rest: the first 3 and last 4
 * characters of a phone number, the first of an address before the @, the last 4 of a press card. Nothing but stars
 * where too little would be masked.
 */
export const mask = {
  phone: (text: string): string => between(text, 3, 4),
  email: (text: string): string => {
    const at = text.lastIndexOf('@');
    return between(text.slice(0, at), 1, 0) + text.slice(at);
  },
  pressCardNumber: (text: string): string => between(text, 0, 4),
};

const between = (text: string, head: number, tail: number): string =>
  text.length < (head + tail) * 1.5 ? '****' : `${text.slice(0, head)}****${text.slice(text.length - tail)}`;
