import { signedStatement } from './signed-statement.ts';

/** What the register of organisations says of an agreement that is in force to whoever gives stories, by way of who takes them. */
export type ExchangeStatement = {
  readonly agreementId: string;
  readonly giverId: string;
  readonly takerId: string;
  /** Stories of one of these sections; of any where there are none. */
  readonly sectionSlugs: readonly string[];
  /** Stories that bear one of these tags; any where there are none. */
  readonly tagSlugs: readonly string[];
  /** ISO 3166-1. */
  readonly territories: readonly string[];
  readonly licence: string;
  readonly creditLine: string;
  /** When it was made, and until when it is taken; ISO 8601. */
  readonly madeAt: string;
  readonly until: string;
};

/** A key that everybody may read, for local runs and tests, whose agreements are all made up. */
export const madeUpExchangeKey = 'the exchange key of agreements that are made up';

export const { write: writeExchangeStatement, read: readExchangeStatement } =
  signedStatement<ExchangeStatement>('exchange agreement', { ends: true });
