import { EntitySchema } from 'typeorm';

/** An index of a month, as it was worked out. */
export interface AudienceIndex {
  id: string;
  kind: 'WCI' | 'MCCI';
  /** The channel, or the organisation that runs channels. */
  subjectId: string;
  month: string;
  value: number;
  formulaVersion: string;
  computedAt: Date;
  isSuperseded: boolean;
  isSynthetic: boolean;
}

export const AudienceIndexEntity = new EntitySchema<AudienceIndex>({
  name: 'AudienceIndex',
  tableName: 'audience_indices',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    subjectId: { type: 'uuid' },
    month: { type: 'text' },
    value: { type: 'float8' },
    formulaVersion: { type: 'text' },
    computedAt: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
    isSuperseded: { type: 'boolean', default: false },
    isSynthetic: { type: 'boolean', default: false },
  },
});
