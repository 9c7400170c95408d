import { optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetAdvertiserStatusInput } from '../generated/resolvers.ts';
import type { Advertiser } from './advertiser.entity.ts';
import { advertiserTransitions } from './advertiser-transitions.ts';

/** Approves an advertiser, limits or refuses it with the reason, or looks at it again. */
export const setAdvertiserStatus = async (
  tx: Transaction,
  input: SetAdvertiserStatusInput,
): Promise<Advertiser> => {
  const advertiser = await lockOwn(tx.viewer, tx.advertiserRepository, input);
  const status = requireStep(advertiserTransitions, advertiser.status, input.status, 'input', 'status');
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  if (statusReason === null && (status === 'LIMITED' || status === 'DISAPPROVED'))
    throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
  return revise(tx.advertiserRepository, advertiser, { status, statusReason });
};
