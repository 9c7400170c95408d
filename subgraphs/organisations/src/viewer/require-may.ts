import type { Viewer } from '@media-graph/service';
import { allow, allowManagerOf, keeperRole } from '@media-graph/subgraph';
import { allowStaffOf } from '../access.ts';
import type { ViewerAction } from '../generated/resolvers.ts';

type Rule = (viewer: Viewer, organisationId: string, ...field: string[]) => void;

const headquartersOnly: Rule = (viewer) => allow(viewer, 'headquarters');

/** Who may do what with whose things: the mutations and `Viewer.may` ask the same table. */
const permissions: Readonly<Record<ViewerAction, Rule>> = {
  REGISTER_ORGANISATION: (viewer) => allow(viewer, 'editor', 'headquarters'),
  REGISTER_AFFILIATE: headquartersOnly,
  UPDATE_ORGANISATION: allowStaffOf,
  REGISTER_PERSON: headquartersOnly,
  CHANGE_PERSON: headquartersOnly,
  START_MEMBERSHIP: allowStaffOf,
  CHANGE_MEMBERSHIP: allowStaffOf,
  CHANGE_FACILITY: headquartersOnly,
  HANDLE_DATA_REQUEST: (viewer) => allow(viewer, keeperRole),
  MERGE_ORGANISATIONS: headquartersOnly,
  APPROVE: allowManagerOf,
  RECORD_CONSENT: (viewer) => allow(viewer, 'headquarters', keeperRole),
};

/** Lets a mutation go on for whoever may. @throws FORBIDDEN */
export const requireMay = (
  viewer: Viewer,
  action: ViewerAction,
  organisationId = '',
  ...field: string[]
): void => permissions[action](viewer, organisationId, ...field);
