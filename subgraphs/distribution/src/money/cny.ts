/** The only currency of this company, as the type `Money` has it. */
export const cny = (amountMinor: bigint) => ({ amountMinor, currency: 'CNY' });
