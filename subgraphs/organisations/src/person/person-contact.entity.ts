import { EntitySchema } from 'typeorm';

/** Personal data: in a table of its own, which only the employer's staff and headquarters can read. */
export interface PersonContact {
  personId: string;
  phone: string | null;
  email: string | null;
  pressCardNumber: string | null;
}

export const PersonContactEntity = new EntitySchema<PersonContact>({
  name: 'PersonContact',
  tableName: 'person_contacts',
  columns: {
    personId: { type: 'uuid', primary: true },
    phone: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    pressCardNumber: { type: 'text', nullable: true },
  },
});
