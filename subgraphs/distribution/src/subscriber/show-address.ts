import { maskAddress } from '@media-graph/subgraph';
import type { Context } from '../context.ts';

/** An address to its street, or in full and logged. */
export const showAddress = async (
  id: string,
  purpose: string | null | undefined,
  { addresses, personalData }: Context,
): Promise<string | null> => {
  const stored = await addresses.load(id);
  if (!stored) return null;
  return personalData.show(
    { entity: 'DeliveryAddress', id, field: 'address', value: stored.address, mask: maskAddress },
    purpose,
  );
};
