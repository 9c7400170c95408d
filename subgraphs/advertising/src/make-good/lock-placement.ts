import { isId, requireFound } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AdPlacement } from '../placement/placement.entity.ts';

/** A placement of the viewer's own company, while nobody else of it sells. @throws NOT_FOUND */
export const lockPlacement = async (
  { viewer, lineRepository, placementRepository }: Transaction,
  id: string,
): Promise<AdPlacement> => {
  await lineRepository.lockSales(ownCompany(viewer));
  return requireFound(isId(id) ? await placementRepository.lock(id) : null, 'input', 'placementId');
};
