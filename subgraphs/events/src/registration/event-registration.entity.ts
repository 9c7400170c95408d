import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { EventRegistrationStatus } from '../generated/resolvers.ts';

export interface EventRegistration extends Versioned {
  eventId: string;
  ticketKindId: string;
  voucherId: string | null;
  /** Who made it; null once their data is erased with time. */
  subject: string | null;
  isAtDesk: boolean;
  /** The order in which registrations came; made by PostgreSQL. */
  queued: number;
  places: number;
  code: string;
  status: EventRegistrationStatus;
  statusReason: string | null;
  holdExpiresAt: Date | null;
  checkedInAt: Date | null;
  /** The membership with whose pass it was made; null without one, and once that was erased with `subject`. */
  membershipId: string | null;
  memberOrganisationId: string | null;
  memberTierId: string | null;
  /** How many days before everybody it could be made, by a benefit of the member's; null without one. */
  earlyDays: number | null;
  /** What it was when the event was cancelled; null unless it was cancelled with it. */
  cancelledFrom: EventRegistrationStatus | null;
}

export const EventRegistrationEntity = new EntitySchema<EventRegistration>({
  name: 'EventRegistration',
  tableName: 'event_registrations',
  columns: {
    ...versionedColumns,
    eventId: { type: 'uuid' },
    ticketKindId: { type: 'uuid' },
    voucherId: { type: 'uuid', nullable: true },
    subject: { type: 'text', nullable: true },
    isAtDesk: { type: 'boolean', default: false },
    queued: { type: 'int', insert: false, update: false },
    places: { type: 'int' },
    code: { type: 'text' },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
    holdExpiresAt: { type: 'timestamptz', precision: 3, nullable: true },
    checkedInAt: { type: 'timestamptz', precision: 3, nullable: true },
    membershipId: { type: 'uuid', nullable: true },
    memberOrganisationId: { type: 'uuid', nullable: true },
    memberTierId: { type: 'uuid', nullable: true },
    earlyDays: { type: 'int', nullable: true },
    cancelledFrom: { type: 'text', nullable: true },
  },
});
