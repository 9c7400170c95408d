import { EntitySchema } from 'typeorm';
import type { EventExpenseKind } from '../generated/resolvers.ts';

/** What an event cost one of its organisers; never changed, but taken back by another of the same amount below zero. */
export interface EventExpense {
  id: string;
  /** Who bears it. */
  organisationId: string;
  eventId: string;
  kind: EventExpenseKind;
  amountMinor: bigint;
  spentOn: string;
  purpose: string;
  supplierId: string | null;
  reversesId: string | null;
  reason: string | null;
  isSynthetic: boolean;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export const EventExpenseEntity = new EntitySchema<EventExpense>({
  name: 'EventExpense',
  tableName: 'event_expenses',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    eventId: { type: 'uuid' },
    kind: { type: 'text' },
    amountMinor: { type: 'bigint' },
    spentOn: { type: 'date' },
    purpose: { type: 'text' },
    supplierId: { type: 'uuid', nullable: true },
    reversesId: { type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean' },
    recordedBy: { type: 'text', insert: false, update: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false, update: false },
  },
});
