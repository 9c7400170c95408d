const mayBeLong = /[:,[\s]-?\d{16}/;

/** JSON.parse, but that a bigint stands for an integer of which a number would lose digits. @throws SyntaxError */
export const parseBody = (text: string): unknown => {
  // To be asked for each value costs much, and there is nearly never such a number.
  if (!mayBeLong.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value, context?: { readonly source?: string }) => {
    const isLong = typeof value === 'number' && !Number.isSafeInteger(value);
    return isLong && /^-?\d+$/.test(context?.source ?? '') ? BigInt(context!.source!) : value;
  });
};
