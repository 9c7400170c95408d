import { lockVersion, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeFacilityInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/permissions.ts';
import type { Facility } from './facility.entity.ts';
import { facilityColumns } from './register-facility.ts';

/** Changes what is said of a hall. */
export const changeFacility = async (tx: Transaction, input: ChangeFacilityInput): Promise<Facility> => {
  requireMay(tx.viewer, 'CHANGE_FACILITY');
  const { idempotencyKey, id, version, ...profile } = input;
  const columns = await facilityColumns(tx, profile);
  return revise(tx.facilityRepository, await lockVersion(tx.facilityRepository, { id, version }), columns);
};
