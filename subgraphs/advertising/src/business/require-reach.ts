import { forbidden } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import { databaseRole, mayReach, type Reach } from './reach.ts';

const who: Record<Reach, string> = {
  FIGURES: 'the advertising company, headquarters and finance',
  CUSTOMERS: 'the advertising company and finance',
  PERSONAL: 'the advertising company',
};

/**
 * Ends a field with FORBIDDEN for a viewer who may see nothing of its kind. Staff of a company that sells no
 * advertising are told so, instead of being shown a revenue of nothing.
 */
export const requireReach = async (
  { viewer, companies }: Pick<Context, 'viewer' | 'companies'>,
  reach: Reach,
): Promise<void> => {
  const isStaff = databaseRole(viewer) === 'advertising_staff';
  if (!mayReach(viewer, reach) || (isStaff && !(await companies.load(viewer.organisation!))))
    throw forbidden(`This is for ${who[reach]}`);
};
