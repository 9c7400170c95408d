import { allow, refused, requireFound, requireId } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RetrySyndicationPushInput } from '../generated/resolvers.ts';
import type { SyndicationPush } from './syndication-push.entity.ts';

/** Sends at once what failed, or waits for its next attempt. */
export const retrySyndicationPush = async (
  { viewer, syndicationPushRepository: table }: Transaction,
  input: RetrySyndicationPushInput,
): Promise<SyndicationPush> => {
  allow(viewer, 'editor');
  const id = requireId(input.id, 'input', 'id');
  const push = requireFound(await table.lock(id), 'input', 'id');
  if (push.status === 'DELIVERED') throw refused('ILLEGAL_TRANSITION', 'The partner has it', 'input', 'id');
  await table.update(id, { status: 'PENDING', attemptCount: 0, dueAt: new Date() });
  return table.findOneByOrFail({ id });
};
