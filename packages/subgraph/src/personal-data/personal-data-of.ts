import DataLoader from 'dataloader';
import { badInput, forbidden } from '../graphql/errors.ts';
import type { Session } from '../serve/types.ts';

/** One value of one person, and how it looks to those who need not know it. */
export type PersonalValue = {
  /** The GraphQL type of the thing that the value belongs to, such as `Subscriber`. */
  readonly entity: string;
  readonly id: string;
  /** The GraphQL field, such as `phone`. */
  readonly field: string;
  readonly value: string;
  readonly mask: (value: string) => string;
};

export type PersonalData = {
  /**
   * The value, masked; or in full when a purpose is given, after the read was written to `personal_data_access` and
   * committed. All reads of one tick are written with one statement, and each thing's field once in a request.
   *
   * @param purpose 3 to 200 characters
   * @throws FORBIDDEN for a viewer who has none of the roles, BAD_USER_INPUT for a purpose that says nothing
   */
  show(value: PersonalValue, purpose?: string | null): Promise<string>;
};

type Read = { entity: string; entityId: string; field: string; purpose: string };

/**
 * Shows the personal data of a subgraph whose migrations have `PersonalDataAccess1764000000500`; made in its
 * `createDataSources`: `personalData: personalDataOf(session, 'staff')`.
 *
 * @param roles who may see what is not masked. Row policies decide whose people these are: this decides only the mask
 */
export const personalDataOf = (
  { viewer, writeAside }: Session,
  ...roles: readonly string[]
): PersonalData => {
  const log = new DataLoader<Read, true, string>(
    async (reads) => {
      await writeAside('SELECT record_personal_data_access($1)', [JSON.stringify(reads)]);
      return reads.map(() => true);
    },
    { cacheKeyFn: ({ entityId, field, purpose }) => `${entityId} ${field} ${purpose}`, maxBatchSize: 1000 },
  );
  return {
    show: async ({ entity, id, field, value, mask }, purpose) => {
      if (purpose === null || purpose === undefined) return mask(value);
      if (viewer.subject === null || !roles.some((role) => viewer.roles.includes(role)))
        throw forbidden('You may see this masked only: ask without a purpose');
      const reason = purpose.trim();
      if (reason.length < 3 || reason.length > 200) throw badInput('`purpose` has 3 to 200 characters');
      await log.load({ entity, entityId: id, field, purpose: reason });
      return value;
    },
  };
};
