import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** The rules of a hall; `id` is that of the `Facility`. */
export interface HallRules extends Versioned {
  setupMinutes: number;
  teardownMinutes: number;
  /** ISO 8601, 1 is Monday. */
  weekdays: number[];
  /** `HH:MM:SS` in Asia/Shanghai, as `closes`. */
  opens: string;
  closes: string;
  /** How many days ahead a use may begin; null for as many as every hall's. */
  mostDaysAhead: number | null;
  /** The organisation whose staff answer for the hall, beside event managers. */
  keeperId: string | null;
  /** Whether a request waits for an answer; otherwise the hall is given to whoever asks first. */
  needsConfirmation: boolean;
}

export const HallRulesEntity = new EntitySchema<HallRules>({
  name: 'HallRules',
  tableName: 'hall_rules',
  columns: {
    ...versionedColumns,
    setupMinutes: { type: 'int' },
    teardownMinutes: { type: 'int' },
    weekdays: { type: 'int4', array: true },
    opens: { type: 'time without time zone', precision: 0 },
    closes: { type: 'time without time zone', precision: 0 },
    mostDaysAhead: { type: 'int', nullable: true },
    keeperId: { type: 'uuid', nullable: true },
    needsConfirmation: { type: 'boolean', default: true },
  },
});
