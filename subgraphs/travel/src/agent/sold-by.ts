import { refused, requireFound, requireId } from '@media-graph/subgraph';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import { rateOn } from './rate-on.ts';

type SoldBy = Pick<TourBooking, 'agentId' | 'commissionPercent'>;

/**
 * Who books for a party, and what the agent is paid of it by the rate of a day; nobody, where the party books by itself.
 *
 * @throws NOT_FOUND; INVALID_INPUT for one without a rate on the day
 */
export const soldBy = async (
  tx: Transaction,
  agentId: string | null | undefined,
  day: string,
): Promise<SoldBy> => {
  if (agentId == null) return { agentId: null, commissionPercent: null };
  const agent = requireFound(
    await tx.agents.load(requireId(agentId, 'input', 'agentId')),
    'input',
    'agentId',
  );
  const commissionPercent = rateOn(await tx.ratesOfAgents.load(agent.id), day);
  if (commissionPercent === null)
    throw refused('INVALID_INPUT', `On ${day} nothing was settled with the agent`, 'input', 'agentId');
  return { agentId: agent.id, commissionPercent };
};
