import { EntitySchema } from 'typeorm';

/** Personal data, in a table of its own; `id` is the registration's. */
export interface EventRegistrant {
  id: string;
  name: string;
  phone: string;
  email: string | null;
  agreedAt: Date;
}

export const RegistrantEntity = new EntitySchema<EventRegistrant>({
  name: 'Registrant',
  tableName: 'registrants',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    phone: { type: 'text' },
    email: { type: 'text', nullable: true },
    agreedAt: { type: 'timestamptz', precision: 3 },
  },
});
