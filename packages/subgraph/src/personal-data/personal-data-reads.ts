import { type EntityManager, EntitySchema } from 'typeorm';
import { type Connection, type PageArguments, readPage } from '../graphql/connection.ts';
import { matching } from '../graphql/matching.ts';
import { withinTimes } from '../graphql/within.ts';
import type { Module } from '../serve/types.ts';

/** That somebody read something of a person in full: a row of `personal_data_access`. */
export type PersonalDataRead = {
  at: Date;
  subject: string;
  entity: string;
  entityId: string;
  field: string;
  purpose: string;
};

const PersonalDataReadEntity = new EntitySchema<PersonalDataRead & { id: number }>({
  name: 'PersonalDataRead',
  tableName: 'personal_data_access',
  columns: {
    id: { type: 'int8', primary: true },
    at: { type: 'timestamptz', precision: 3 },
    subject: { type: 'text' },
    entity: { type: 'text' },
    entityId: { type: 'uuid' },
    field: { type: 'text' },
    purpose: { type: 'text' },
  },
});

export type AskedReads = PageArguments & {
  entityId?: string | null | undefined;
  subject?: string | null | undefined;
  times?: { from?: Date | null | undefined; until?: Date | null | undefined } | null | undefined;
};

/** Who read whose personal data and what for, the latest first; row policies say whose. */
export const personalDataReads = (
  manager: EntityManager,
  { entityId, subject, times, ...page }: AskedReads,
): Promise<Connection<PersonalDataRead>> => {
  const rows = manager.getRepository(PersonalDataReadEntity).createQueryBuilder('row').where('TRUE');
  return readPage(withinTimes(matching(rows, { entityId, subject }), 'row.at', times), page, {
    ...{ by: ['row.at', 'row.id'], direction: 'DESC' },
  });
};

/** What a subgraph's module for the keeper of personal data begins with. */
export const keptPeople: Required<Pick<Module, 'entities'>> = { entities: [PersonalDataReadEntity] };
