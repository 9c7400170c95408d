import { amend, given, requireLocalized, requireText } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateDeliveryOutletInput } from '../generated/resolvers.ts';
import type { DeliveryOutlet } from './delivery-outlet.entity.ts';

/** Says what an outlet is now, or closes it. */
export const updateDeliveryOutlet = async (
  tx: Transaction,
  input: UpdateDeliveryOutletInput,
): Promise<DeliveryOutlet> =>
  amend(tx.outletRepository, await lockOwn(tx.viewer, tx.outletRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 100, 'input', 'name')),
    kind: input.kind ?? undefined,
    street: given(input.street, (street) => requireText(street, 200, 'input', 'street')),
  });
