import type { TravelService } from './travel-supplier.entity.ts';

/** What is still to be paid for a service, in fen; below zero for what is to come back. */
export const owedFor = ({
  costMinor,
  correctedMinor,
  paidMinor,
}: Pick<TravelService, 'costMinor' | 'correctedMinor' | 'paidMinor'>): bigint =>
  costMinor + correctedMinor - paidMinor;
