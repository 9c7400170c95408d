import { refused, requireBetween, requireFound, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { AddMembershipBenefitInput, MembershipBenefitKind } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { MembershipBenefit } from './membership-benefit.entity.ts';

/** How often in a year; null for as often as one likes. @throws INVALID_INPUT */
export const requireAllowance = (allowance: number | null): number | null =>
  allowance === null ? null : requireBetween(allowance, 1, 366, 'input', 'yearlyAllowance');

/** The figure that benefits of one kind have, and no others. @throws INVALID_INPUT */
const figureOf = (
  input: AddMembershipBenefitInput,
  field: 'discountPercent' | 'daysBefore',
  kind: MembershipBenefitKind,
  most: number,
): number | null => {
  const figure = input[field] ?? null;
  if ((input.kind === kind) !== (figure !== null))
    throw refused('INVALID_INPUT', `A benefit has it just when it is ${kind}`, 'input', field);
  return figure === null ? null : requireBetween(figure, 1, most, 'input', field);
};

/** Gives members of a tier something at events. */
export const addMembershipBenefit = async (
  tx: Transaction,
  input: AddMembershipBenefitInput,
): Promise<MembershipBenefit> => {
  const tier = requireFound(await tx.membershipTiers.load(input.tierId), 'input', 'tierId');
  const { id: tierId, organisationId } = tier;
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', organisationId, 'input', 'tierId');
  const id = uuidv7();
  await tx.membershipBenefitRepository.insert({
    ...{ id, tierId, organisationId, kind: input.kind },
    name: requireLocalized(input.name, 100, 'input', 'name'),
    yearlyAllowance: requireAllowance(input.yearlyAllowance ?? null),
    discountPercent: figureOf(input, 'discountPercent', 'DISCOUNT', 100),
    daysBefore: figureOf(input, 'daysBefore', 'EARLY_REGISTRATION', 90),
  });
  return (await tx.membershipBenefits.load(id))!;
};
