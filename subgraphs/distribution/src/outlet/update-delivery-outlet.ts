import { amend, given, requireLocalized, requireText } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import { foundBy } from '../company/found-by.ts';
import type { Transaction } from '../context.ts';
import type { UpdateDeliveryOutletInput } from '../generated/resolvers.ts';
import type { DeliveryOutlet } from './delivery-outlet.entity.ts';

/** Says what an outlet is now, or closes it. */
export const updateDeliveryOutlet = async (
  tx: Transaction,
  input: UpdateDeliveryOutletInput,
): Promise<DeliveryOutlet> => {
  const outlet = await lockOwn(tx.viewer, tx.outletRepository, input);
  const name = given(input.name, (text) => requireLocalized(text, 100, 'input', 'name'));
  const street = given(input.street, (text) => requireText(text, 200, 'input', 'street'));
  return amend(tx.outletRepository, outlet, input, {
    ...{ name, street, kind: input.kind ?? undefined },
    foundBy: foundBy(name ?? outlet.name, outlet.code, street ?? outlet.street),
  });
};
