import { seedId } from '@media-graph/subgraph';
import { demonstrationRoles } from './demonstration-roles.ts';

/** The claims of a demonstration token, as the gateway reads them. */
export const claimsOf = (name: string): { sub: string; org: string; roles: readonly string[] } => {
  const { organisation, roles } = demonstrationRoles[name]!;
  return { sub: name, org: seedId('Organisation', organisation), roles };
};
