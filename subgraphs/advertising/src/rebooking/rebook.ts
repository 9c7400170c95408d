import { revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { AdLine } from '../line/line.entity.ts';
import type { AdRebooking } from './rebooking.entity.ts';

/** Gives a booked line other terms, and notes which it had; the database lets neither come without the other. */
export const rebook = async (
  { rebookingRepository, lineRepository }: Transaction,
  line: AdLine,
  terms: Partial<AdLine>,
  why: Pick<AdRebooking, 'reason' | 'withdrawnSlotId'>,
): Promise<AdLine> => {
  const { startsOn, endsOn, costMinor } = { ...line, ...terms };
  await rebookingRepository.insert({
    id: uuidv7(),
    organisationId: line.organisationId,
    lineId: line.id,
    lineVersion: line.version + 1,
    startsOnBefore: line.startsOn,
    endsOnBefore: line.endsOn,
    costBeforeMinor: line.costMinor,
    startsOn,
    endsOn,
    costMinor,
    ...why,
  });
  return revise(lineRepository, line, terms);
};
