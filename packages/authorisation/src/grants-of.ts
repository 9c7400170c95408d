import type { Viewer } from '@media-graph/service';
import { holdsPolicy, policyNames } from './holds-policy.ts';
import type { Grants } from './meets.ts';

const ofRole = 'role:';

/** A viewer is asked about again and again, and does not change. */
const known = new WeakMap<Viewer, Grants>();

/**
 * What a viewer has: the scopes of the token, `role:editor` for the role `editor`, and the policies that hold. A
 * scope that calls itself a role is none: who gives out scopes does not give out roles.
 */
export const grantsOf = (viewer: Viewer): Grants => {
  const grants = known.get(viewer) ?? readGrants(viewer);
  known.set(viewer, grants);
  return grants;
};

const readGrants = (viewer: Viewer): Grants => ({
  isAuthenticated: viewer.subject !== null,
  scopes: new Set([
    ...viewer.scopes.filter((scope) => !scope.startsWith(ofRole)),
    ...viewer.roles.map((role) => `${ofRole}${role}`),
  ]),
  policies: new Set(policyNames.filter((policy) => holdsPolicy(viewer, policy))),
});
