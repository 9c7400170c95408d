import { allowManagerOf, requireCode, requireFound, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddPaperRatePlanInput } from '../generated/resolvers.ts';
import type { PaperRatePlan } from './paper-rate-plan.entity.ts';
import {
  readGraceIssues,
  readLeastCopies,
  readMonths,
  readRate,
  readValidFrom,
  readValidUntil,
} from './read-rate.ts';

/** Puts a price on the list, or begins a campaign. */
export const addPaperRatePlan = async (
  tx: Transaction,
  input: AddPaperRatePlanInput,
): Promise<PaperRatePlan | null> => {
  const organisationId = ownCompany(tx.viewer);
  allowManagerOf(tx.viewer, organisationId);
  const found = await tx.titles.load(input.titleId);
  const title = requireFound(found?.organisationId === organisationId ? found : null, 'input', 'titleId');
  const validFrom = readValidFrom(input.validFrom);
  const id = uuidv7();
  await tx.ratePlanRepository.insert({
    ...{ id, organisationId, titleId: title.id, validFrom, isCampaign: input.isCampaign! },
    code: requireCode(input.code, 2, 20, 'input', 'code'),
    name: requireLocalized(input.name, 100, 'input', 'name'),
    months: readMonths(input.months),
    leastCopies: readLeastCopies(input.leastCopies!),
    graceIssues: readGraceIssues(input.graceIssues!),
    priceMinor: readRate(input.priceMinor),
    validUntil: readValidUntil(validFrom, input.validUntil),
  });
  return tx.ratePlans.load(id);
};
