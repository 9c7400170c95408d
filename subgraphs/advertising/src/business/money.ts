/** A sum in fen, as GraphQL shows it; all money of this subgraph is in CNY. */
export const yuan = (amountMinor: bigint) => ({ amountMinor, currency: 'CNY' });
