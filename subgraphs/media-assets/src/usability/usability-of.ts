import type { MediaUsabilityReason, MediaUse } from '../generated/resolvers.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import type { MediaLease } from '../media-lease/media-lease.entity.ts';
import { costOf } from './cost-of.ts';

type Rights = Pick<
  MediaFile,
  'status' | 'embargoedUntil' | 'creditLine' | 'altText' | 'rightsCategory' | 'restrictions'
>;
type Lease = Pick<MediaLease, 'access' | 'channelIds' | 'startsAt' | 'endsAt' | 'endedAt'>;
export type Asked = {
  readonly use: MediaUse;
  readonly channelId: string | null;
  readonly at: Date;
  /** Whether its owner gives it with a story by an agreement. */
  readonly isByAgreement?: boolean;
};

export type Usability = {
  readonly isUsable: boolean;
  readonly reasons: MediaUsabilityReason[];
  /** Reasons that a rights manager has set aside. */
  readonly overridden: MediaUsabilityReason[];
  readonly until: Date | null;
};

/** What no override sets aside: nothing is published unreleased, uncredited or undescribed. */
const final: readonly MediaUsabilityReason[] = [
  ...(['NOT_RELEASED', 'EMBARGOED', 'MISSING_CREDIT', 'MISSING_DESCRIPTION'] as const),
];

/** When a lease holds no longer: at its end, or when somebody ended it before. */
const endOf = ({ endsAt, endedAt }: Lease): number =>
  Math.min(endsAt?.getTime() ?? Number.POSITIVE_INFINITY, endedAt?.getTime() ?? Number.POSITIVE_INFINITY);

const holds =
  ({ channelId, at }: Asked) =>
  (lease: Lease): boolean =>
    lease.startsAt <= at &&
    at.getTime() < endOf(lease) &&
    (lease.channelIds.length === 0 || (channelId !== null && lease.channelIds.includes(channelId)));

const verdict = (asset: Rights, leases: readonly Lease[], asked: Asked): Omit<Usability, 'until'> => {
  const holding = new Set(leases.filter(holds(asked)).map(({ access }) => access));
  const { rightsCategory, restrictions } = asset;
  const cost = rightsCategory && costOf(rightsCategory, restrictions);
  const isOwnUse = asked.use === 'PUBLICATION';
  const found: Record<MediaUsabilityReason, boolean> = {
    NOT_RELEASED: asset.status !== 'RELEASED',
    EMBARGOED: asset.embargoedUntil !== null && asked.at < asset.embargoedUntil,
    MISSING_CREDIT: asset.creditLine === null,
    MISSING_DESCRIPTION: asset.altText === null,
    NO_RIGHTS: rightsCategory === null,
    PAID: isOwnUse && cost === 'PAY' && !holding.has('ALLOW_USE'),
    CONDITIONAL: isOwnUse && cost === 'CONDITIONAL' && !holding.has('ALLOW_USE'),
    // What somebody else was paid for, or agreed to on conditions, is not the owner's to give.
    NOT_FOR_SYNDICATION:
      !isOwnUse && !holding.has('ALLOW_SYNDICATION') && !(asked.isByAgreement && cost === 'FREE'),
    // A denial wins over whatever is allowed besides.
    DENIED: holding.has('DENY_USE') || (!isOwnUse && holding.has('DENY_SYNDICATION')),
  };
  const all = (Object.keys(found) as MediaUsabilityReason[]).filter((reason) => found[reason]);
  const isOverridden = (reason: MediaUsabilityReason) => holding.has('OVERRIDE') && !final.includes(reason);
  const reasons = all.filter((reason) => !isOverridden(reason));
  return { isUsable: reasons.length === 0, reasons, overridden: all.filter(isOverridden) };
};

/**
 * Whether an asset may be used so, there and then, with every reason why not, and until when that holds. What a lease
 * says of certain channels is not said of all, and so does not count where no channel is asked for.
 */
export const usabilityOf = (asset: Rights, leases: readonly Lease[], asked: Asked): Usability => {
  const now = verdict(asset, leases, asked);
  const changes = [
    asset.embargoedUntil?.getTime() ?? Number.POSITIVE_INFINITY,
    ...leases.flatMap((lease) => [lease.startsAt.getTime(), endOf(lease)]),
  ];
  const next = changes
    .filter((instant) => instant > asked.at.getTime() && Number.isFinite(instant))
    .sort((one, other) => one - other)
    .find((instant) => verdict(asset, leases, { ...asked, at: new Date(instant) }).isUsable !== now.isUsable);
  return { ...now, until: next === undefined ? null : new Date(next) };
};
