import type { Viewer } from '@media-graph/service';
import { refused } from './refused.ts';

/** Lets a mutation go on only for a viewer who has one of the roles; the payload says FORBIDDEN otherwise. */
export const allow = (viewer: Viewer, ...roles: readonly string[]): void => {
  if (!roles.some((role) => viewer.roles.includes(role)))
    throw refused('FORBIDDEN', `This takes the role ${roles.join(' or ')}`);
};
