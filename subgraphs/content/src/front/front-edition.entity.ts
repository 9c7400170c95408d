import { EntitySchema } from 'typeorm';
import type { PlacedFrontContainer } from './front.entity.ts';

/** A front as it was published; of those that are shown and not withdrawn, the newest is there. */
export interface FrontEdition {
  id: string;
  frontId: string;
  number: number;
  containers: PlacedFrontContainer[];
  publishedBy: string;
  publishedAt: Date;
  shownFrom: Date;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawalReason: string | null;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const FrontEditionEntity = new EntitySchema<FrontEdition>({
  name: 'FrontEdition',
  tableName: 'front_editions',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    frontId: { type: 'uuid' },
    number: { type: 'int' },
    containers: { type: 'jsonb' },
    publishedBy: { type: 'text', default: () => "coalesce(viewer_subject(), 'unknown')" },
    publishedAt: { ...instant, default: () => 'now()' },
    shownFrom: { ...instant, default: () => 'now()' },
    withdrawnAt: { ...instant, nullable: true },
    withdrawnBy: { type: 'text', nullable: true },
    withdrawalReason: { type: 'text', nullable: true },
  },
});
