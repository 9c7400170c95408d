import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** `id` is the event's. */
export interface EventRegistrationDesk extends Versioned {
  capacity: number;
  opensAt: Date;
  closesAt: Date;
  holdMinutes: number;
  /** Counted by PostgreSQL, as `setAside` is: places that are held, confirmed or were come to. */
  taken: number;
  /** Places that vouchers keep and nobody has used yet. */
  setAside: number;
}

export const RegistrationDeskEntity = new EntitySchema<EventRegistrationDesk>({
  name: 'RegistrationDesk',
  tableName: 'registration_desks',
  columns: {
    ...versionedColumns,
    capacity: { type: 'int' },
    opensAt: { type: 'timestamptz', precision: 3 },
    closesAt: { type: 'timestamptz', precision: 3 },
    holdMinutes: { type: 'int' },
    taken: { type: 'int', insert: false, update: false },
    setAside: { type: 'int', insert: false, update: false },
  },
});

/** From when on members register for an event; what is set anew is another row. */
export interface MemberOpening {
  id: string;
  eventId: string;
  organisationId: string;
  /** Null for the members of every tier. */
  tierId: string | null;
  opensAt: Date;
}

export const MemberOpeningEntity = new EntitySchema<MemberOpening>({
  name: 'MemberOpening',
  tableName: 'member_openings',
  columns: {
    id: { type: 'uuid', primary: true },
    eventId: { type: 'uuid' },
    organisationId: { type: 'uuid' },
    tierId: { type: 'uuid', nullable: true },
    opensAt: { type: 'timestamptz', precision: 3 },
  },
});

export interface EventTicketKind extends Versioned {
  eventId: string;
  position: number;
  name: WrittenText;
  quota: number | null;
  isOffered: boolean;
  /** Counted by PostgreSQL. */
  taken: number;
}

export const TicketKindEntity = new EntitySchema<EventTicketKind>({
  name: 'TicketKind',
  tableName: 'ticket_kinds',
  columns: {
    ...versionedColumns,
    eventId: { type: 'uuid' },
    position: { type: 'int' },
    name: { type: 'jsonb' },
    quota: { type: 'int', nullable: true },
    isOffered: { type: 'boolean', default: true },
    taken: { type: 'int', insert: false, update: false },
  },
});
