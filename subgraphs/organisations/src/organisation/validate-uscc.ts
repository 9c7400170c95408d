const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 3 to the power of the place, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether a text is a unified social credit code (統一社會信用代碼) by GB 32100-2015: two characters for the
 * registering department and the category, six figures for the region (GB/T 2260), nine for the body (GB 11714) and a
 * check character, all without I, O, S, V and Z. The check says that nothing was mistyped, not that the body exists.
 */
export const validateUscc = (code: string): boolean => {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(code)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(code[place]!), 0);
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
};
