import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

const atOnce = 1000;

/** Makes contacts findable by telephone that were written down before there was a key. */
export const indexTourBookings = async ({
  viewer,
  contactRepository,
  lookup,
}: Transaction): Promise<{ indexed: number }> => {
  ownCompany(viewer);
  const contacts = await contactRepository.withoutHash(atOnce);
  for (const { bookingId, phone } of contacts)
    await contactRepository.update(bookingId, { phoneHash: lookup('phone', phone) });
  return { indexed: contacts.length };
};
