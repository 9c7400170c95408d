export { grantsOf } from './grants-of.ts';
export { holdsPolicy, policyNames } from './holds-policy.ts';
export { type Grants, meets, noGrants, refusalFor } from './meets.ts';
export { type DirectiveNames, ownNames, readRequirements } from './read-requirements.ts';
export type { Requirement } from './requirement.ts';
