import { requireBetween, requireFound, requireId, requireText } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { TourAllotment } from './tour-allotment.entity.ts';

type Given = {
  readonly name?: string | null | undefined;
  readonly capacity?: number | null | undefined;
  readonly guideId?: string | null | undefined;
};

/** What was given of a room or a vehicle; an explicit null takes its guide off. @throws INVALID_INPUT, NOT_FOUND */
export const readAllotment = async (
  tx: Transaction,
  { name, capacity, guideId }: Given,
): Promise<Partial<Pick<TourAllotment, 'name' | 'capacity' | 'guideId'>>> => {
  const guide =
    guideId && requireFound(await tx.guides.load(requireId(guideId, 'input', 'guideId')), 'input', 'guideId');
  return {
    ...(name != null && { name: requireText(name, 40, 'input', 'name') }),
    ...(capacity != null && { capacity: requireBetween(capacity, 1, 80, 'input', 'capacity') }),
    ...(guideId !== undefined && { guideId: guide ? guide.id : null }),
  };
};
