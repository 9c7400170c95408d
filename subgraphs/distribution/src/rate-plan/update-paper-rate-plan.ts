import { allowManagerOf, amend, given, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdatePaperRatePlanInput } from '../generated/resolvers.ts';
import type { PaperRatePlan } from './paper-rate-plan.entity.ts';
import {
  readGraceIssues,
  readLeastCopies,
  readMonths,
  readRate,
  readValidFrom,
  readValidUntil,
} from './read-rate.ts';

/** Changes a plan, retires it or takes it up again. Terms that were sold by it keep their price. */
export const updatePaperRatePlan = async (
  tx: Transaction,
  input: UpdatePaperRatePlanInput,
): Promise<PaperRatePlan> => {
  const plan = await lockOwn(tx.viewer, tx.ratePlanRepository, input);
  allowManagerOf(tx.viewer, plan.organisationId);
  const validFrom = given(input.validFrom, readValidFrom);
  const until = input.validUntil === undefined ? plan.validUntil : input.validUntil;
  return amend(tx.ratePlanRepository, plan, input, {
    name: given(input.name, (name) => requireLocalized(name, 100, 'input', 'name')),
    months: given(input.months, readMonths),
    leastCopies: given(input.leastCopies, readLeastCopies),
    graceIssues: given(input.graceIssues, readGraceIssues),
    priceMinor: given(input.priceMinor, readRate),
    validFrom,
    validUntil: readValidUntil(validFrom ?? plan.validFrom, until),
  });
};
