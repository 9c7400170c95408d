import { EntitySchema } from 'typeorm';

/** A link by which a calendar program reads events that are not everybody's. */
export interface CalendarLink {
  id: string;
  /** What whoever has it sees: as the diary's readers do, or as the group does. */
  visibility: 'PRIVATE' | 'STAFF';
  facilityId: string | null;
  organiserId: string | null;
  purpose: string;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  revokedBy: string | null;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const CalendarLinkEntity = new EntitySchema<CalendarLink>({
  name: 'CalendarLink',
  tableName: 'calendar_links',
  columns: {
    id: { type: 'uuid', primary: true },
    visibility: { type: 'text' },
    facilityId: { type: 'uuid', nullable: true },
    organiserId: { type: 'uuid', nullable: true },
    purpose: { type: 'text' },
    createdBy: { type: 'text', default: () => 'viewer_subject()' },
    createdAt: { ...instant, default: () => 'now()' },
    expiresAt: instant,
    revokedAt: { ...instant, nullable: true },
    revokedBy: { type: 'text', nullable: true },
  },
});
