import { requireBetween, requireLocalized } from '@media-graph/subgraph';
import type { EventTicketKindInput } from '../generated/resolvers.ts';
import type { EventTicketKind } from './registration-desk.entity.ts';

export const requireQuota = (quota: number | null | undefined, ...field: string[]): number | null =>
  quota == null ? null : requireBetween(quota, 0, 100_000, ...field);

export const readTicketKind = (
  { name, quota }: EventTicketKindInput,
  ...field: string[]
): Pick<EventTicketKind, 'name' | 'quota'> => ({
  name: requireLocalized(name, 100, ...field, 'name'),
  quota: requireQuota(quota, ...field, 'quota'),
});
