import { EntitySchema } from 'typeorm';

/** An institute that this service serves: it counts for everybody. */
interface Institute {
  organisationId: string;
}

export const InstituteEntity = new EntitySchema<Institute>({
  name: 'Institute',
  tableName: 'institutes',
  columns: { organisationId: { type: 'uuid', primary: true } },
});
