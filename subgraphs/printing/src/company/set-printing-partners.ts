import { requireEntries, requireId } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetPrintingPartnersInput } from '../generated/resolvers.ts';

/** Says who is told what a works prints of an issue, all of them at once. */
export const setPrintingPartners = async (
  { viewer, countPartnerRepository }: Transaction,
  input: SetPrintingPartnersInput,
): Promise<{ id: string }> => {
  const organisationId = ownCompany(viewer);
  const named = requireEntries(input.partnerIds, 0, 50, 'input', 'partnerIds');
  const wanted = new Set(named.map((id) => requireId(id, 'input', 'partnerIds')));
  const present = (await countPartnerRepository.ofWorks([organisationId])).map(({ partnerId }) => partnerId);
  for (const partnerId of present.filter((one) => !wanted.has(one)))
    await countPartnerRepository.delete({ organisationId, partnerId });
  const added = [...wanted].filter((one) => !present.includes(one));
  await countPartnerRepository.insert(added.map((partnerId) => ({ organisationId, partnerId })));
  return { id: organisationId };
};
