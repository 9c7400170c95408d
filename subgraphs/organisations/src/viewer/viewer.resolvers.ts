import type { Viewer } from '@media-graph/service';
import type { Resolvers, ViewerAction } from '../generated/resolvers.ts';
import { requireMay } from './permissions.ts';

/** Whether the rule lets the viewer go on. */
const may = (viewer: Viewer, action: ViewerAction, on: string): boolean => {
  try {
    requireMay(viewer, action, on);
    return true;
  } catch {
    return false;
  }
};

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_, __, { viewer }) => viewer,
  },
  Viewer: {
    person: ({ subject }, _, { peopleByAccount }) =>
      subject === null ? null : peopleByAccount.load({ account: subject }),
    organisation: ({ organisation }, _, { organisations }) =>
      organisation === null ? null : organisations.load(organisation),
    roles: ({ roles }) => [...roles],
    may: (viewer, { action, on }) => may(viewer, action, on ?? viewer.organisation ?? ''),
  },
};
