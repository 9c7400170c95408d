import {
  optionalText,
  refused,
  requireEntries,
  requireFound,
  requireId,
  requireText,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireRightsManager, requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddMediaLeaseInput } from '../generated/resolvers.ts';
import type { MediaLease } from './media-lease.entity.ts';

const most = 200;
const [earliest, latest] = [Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1)];

const requireTimes = ({ startsAt, endsAt }: AddMediaLeaseInput) => {
  const starts = startsAt ?? new Date();
  if (starts.getTime() < earliest || starts.getTime() >= latest)
    throw refused('INVALID_INPUT', 'From 1900 to 2199', 'input', 'startsAt');
  if (endsAt && (endsAt <= starts || endsAt.getTime() >= latest))
    throw refused('INVALID_INPUT', 'Later than its beginning, to 2199', 'input', 'endsAt');
  return { startsAt: starts, endsAt: endsAt ?? null };
};

/** Says what may be done with an asset for a time. */
export const addMediaLease = async (tx: Transaction, input: AddMediaLeaseInput): Promise<MediaLease> => {
  const { access } = input;
  if (access === 'OVERRIDE') requireRightsManager(tx.viewer);
  const notes =
    access === 'OVERRIDE'
      ? requireText(input.notes ?? '', 500, 'input', 'notes')
      : optionalText(input.notes, 500, 'input', 'notes');
  const channelIds = requireEntries(input.channelIds ?? [], 0, 50, 'input', 'channelIds').map((id, index) =>
    requireId(id, 'input', 'channelIds', String(index)),
  );
  const times = requireTimes(input);
  const asset = requireFound(await tx.mediaFiles.load(input.assetId), 'input', 'assetId');
  requireWorksOn(tx.viewer, asset);
  await tx.mediaAssetRepository.lock(asset.id);
  if ((await tx.mediaLeaseRepository.countBy({ assetId: asset.id })) >= most)
    throw refused('INVALID_INPUT', `An asset has ${most} leases at most`, 'input', 'assetId');
  const id = uuidv7();
  const madeBy = tx.viewer.subject!;
  await tx.mediaLeaseRepository.insert({
    id,
    assetId: asset.id,
    access,
    channelIds,
    ...times,
    notes,
    madeBy,
  });
  return tx.mediaLeaseRepository.findOneByOrFail({ id });
};
