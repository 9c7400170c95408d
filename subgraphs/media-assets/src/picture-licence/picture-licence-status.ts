import { todayInShanghai } from '@media-graph/subgraph';
import type { PictureLicenceStatus } from '../generated/resolvers.ts';
import type { PictureLicence } from './picture-licence.entity.ts';

type Dated = Pick<
  PictureLicence,
  'acceptedAt' | 'withdrawnAt' | 'revokedAt' | 'startsOn' | 'endsOn' | 'offeredUntil'
>;

/** Where a licence stands today: by its dates alone, so that nobody has to see to it (after PLUS). */
export const pictureLicenceStatus = (licence: Dated): PictureLicenceStatus => {
  const today = todayInShanghai();
  if (licence.withdrawnAt) return 'WITHDRAWN';
  if (licence.revokedAt) return 'REVOKED';
  if (!licence.acceptedAt) return today <= licence.offeredUntil ? 'QUOTED' : 'LAPSED';
  if (today < licence.startsOn) return 'ACCEPTED';
  return today <= licence.endsOn ? 'ACTIVE' : 'EXPIRED';
};

const today = `CAST(now() AT TIME ZONE 'Asia/Shanghai' AS date)`;
const accepted = 'row.accepted_at IS NOT NULL AND row.revoked_at IS NULL';
const open = 'row.accepted_at IS NULL AND row.withdrawn_at IS NULL';

/** The same as a condition on `row`. */
export const pictureLicenceStatusSql: Readonly<Record<PictureLicenceStatus, string>> = {
  QUOTED: `${open} AND row.offered_until >= ${today}`,
  LAPSED: `${open} AND row.offered_until < ${today}`,
  WITHDRAWN: 'row.withdrawn_at IS NOT NULL',
  ACCEPTED: `${accepted} AND row.starts_on > ${today}`,
  ACTIVE: `${accepted} AND ${today} BETWEEN row.starts_on AND row.ends_on`,
  EXPIRED: `${accepted} AND row.ends_on < ${today}`,
  REVOKED: 'row.revoked_at IS NOT NULL',
};
