import type { AdLineStatus } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';

/** A reservation that has run out is expired, also before the database has noted it. */
export const statusNow = (
  { status, reservedUntil }: Pick<AdLine, 'status' | 'reservedUntil'>,
  now = new Date(),
): AdLineStatus => (status === 'RESERVED' && reservedUntil && reservedUntil <= now ? 'EXPIRED' : status);
