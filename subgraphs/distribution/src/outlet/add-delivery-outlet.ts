import { requireCode, requireLocalized, requireText, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import { foundBy } from '../company/found-by.ts';
import type { Transaction } from '../context.ts';
import type { AddDeliveryOutletInput } from '../generated/resolvers.ts';
import { appendStop } from '../route/append-stop.ts';
import type { DeliveryOutlet } from './delivery-outlet.entity.ts';

/** Opens an outlet at which a route stops from now on. */
export const addDeliveryOutlet = async (
  tx: Transaction,
  input: AddDeliveryOutletInput,
): Promise<DeliveryOutlet | null> => {
  const { routeId, routeVersion } = input;
  const route = await lockOwn(tx.viewer, tx.routeRepository, { id: routeId, version: routeVersion });
  const id = uuidv7();
  const code = requireCode(input.code, 2, 20, 'input', 'code');
  const name = requireLocalized(input.name, 100, 'input', 'name');
  const street = requireText(input.street, 200, 'input', 'street');
  await tx.outletRepository.insert({
    ...{ id, organisationId: route.organisationId, code, name, kind: input.kind, street },
    foundBy: foundBy(name, code, street),
  });
  await appendStop(tx, route, { kind: 'OUTLET', outletId: id });
  await revise(tx.routeRepository, route, {});
  return tx.outlets.load(id);
};
