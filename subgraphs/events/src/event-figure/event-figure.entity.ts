import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { EstimateQualifier } from '../generated/resolvers.ts';
import { type MoneyEstimate, MoneyEstimateColumns } from '../money-estimate/money-estimate.entity.ts';

interface Part {
  id: string;
  eventId: string;
  position: number;
  code: string;
  name: WrittenText;
  partOf: string | null;
}

export interface EventFigure extends Part {
  value: number;
  qualifier: EstimateQualifier;
  unit: string;
}

export interface StatedAmount extends Part {
  amount: MoneyEstimate;
  projectCount: number | null;
}

const part = {
  id: { type: 'uuid', primary: true },
  eventId: { type: 'uuid' },
  position: { type: 'int' },
  code: { type: 'text' },
  name: { type: 'jsonb' },
  partOf: { type: 'text', nullable: true },
} as const;

export const EventFigureEntity = new EntitySchema<EventFigure>({
  name: 'EventFigure',
  tableName: 'event_figures',
  columns: {
    ...part,
    value: { type: 'float8' },
    qualifier: { type: 'text' },
    unit: { type: 'text' },
  },
});

export const StatedAmountEntity = new EntitySchema<StatedAmount>({
  name: 'StatedAmount',
  tableName: 'event_amounts',
  columns: { ...part, projectCount: { type: 'int', nullable: true } },
  embeddeds: { amount: { schema: MoneyEstimateColumns } },
});
