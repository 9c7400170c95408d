import { refused } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

/** Counting is the institutes' alone. @throws FORBIDDEN for everybody but their staff, and programs that count */
export const requireInstitute = async ({ viewer, instituteRepository }: Transaction): Promise<void> => {
  if (viewer.roles.includes('audience-counter')) return;
  if (!(await instituteRepository.existsBy({ organisationId: ownCompany(viewer) })))
    throw refused('FORBIDDEN', 'Your organisation is no institute that counts audiences');
};
