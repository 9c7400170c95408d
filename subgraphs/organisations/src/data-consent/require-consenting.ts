import type { Viewer } from '@media-graph/service';
import { isKeeper } from '@media-graph/subgraph';
import { isHeadquarters } from '../access.ts';
import type { Person } from '../person/person.entity.ts';
import { requireMay } from '../viewer/require-may.ts';

const isSelf = ({ subject }: Viewer, { account }: Person): boolean => account !== null && account === subject;

/** Whether a viewer sees what a person agreed to. */
export const seesConsents = (viewer: Viewer, person: Person): boolean =>
  isSelf(viewer, person) || isHeadquarters(viewer) || isKeeper(viewer);

/** Lets a mutation go on for the person and for whoever may for others. @throws FORBIDDEN */
export const requireConsenting = (viewer: Viewer, person: Person): void => {
  if (!isSelf(viewer, person)) requireMay(viewer, 'RECORD_CONSENT');
};
