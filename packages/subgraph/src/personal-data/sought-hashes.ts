/**
 * What is sought of somebody, hashed for each company that may keep it, as the two parameters of `soughtHashesSql`.
 *
 * @param hashOf null for a text of which nothing is left to look for
 * @returns ids of companies, and the hashes in hexadecimal
 */
export const soughtHashes = (
  companies: readonly string[],
  hashOf: (company: string) => Buffer | null,
): [string[], string[]] => {
  const found = companies.flatMap((company) => {
    const hash = hashOf(company);
    return hash ? [{ company, hash: hash.toString('hex') }] : [];
  });
  return [found.map(({ company }) => company), found.map(({ hash }) => hash)];
};

/** The pairs of company and hash in a statement's parameters `$first` and the next, to be compared by `IN`. */
export const soughtHashesSql = (first: number): string =>
  `(SELECT company, decode(hash, 'hex') FROM unnest($${first}::uuid[], $${first + 1}::text[]) AS sought (company, hash))`;
