import type { Viewer } from '@media-graph/service';
import { refused } from '../mutation/refused.ts';

/**
 * The one rule of who may approve in a company: its managers, who are staff of it with the role `manager` beside. Lets a
 * mutation go on for them alone. @throws FORBIDDEN
 */
export const allowManagerOf = (
  { roles, organisation }: Pick<Viewer, 'roles' | 'organisation'>,
  organisationId: string,
): void => {
  if (!roles.includes('staff') || !roles.includes('manager') || organisation !== organisationId)
    throw refused('FORBIDDEN', 'This is for a manager of the company: its staff with the role manager');
};
