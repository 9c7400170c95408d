import type { Viewer } from '@media-graph/service';
import { forbidden } from '@media-graph/subgraph';
import { mayReach, type Reach } from './reach.ts';

const who: Record<Reach, string> = {
  FIGURES: 'the advertising company, headquarters and finance',
  CUSTOMERS: 'the advertising company and finance',
  PERSONAL: 'the advertising company',
};

/** Ends a field with FORBIDDEN for a viewer who may see nothing of its kind. */
export const requireReach = (viewer: Viewer, reach: Reach): void => {
  if (!mayReach(viewer, reach)) throw forbidden(`This is for ${who[reach]}`);
};
