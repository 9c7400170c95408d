import { refused } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import type { TakeProposedDrawsInput } from '../generated/resolvers.ts';
import type { IssuePlan } from './issue-plan.entity.ts';

/** Sets all draws of a plan as they are proposed; those of places for which nothing is proposed stay. */
export const takeProposedDraws = async (
  tx: Transaction,
  input: TakeProposedDrawsInput,
): Promise<IssuePlan | null> => {
  const plan = await lockOwn(tx.viewer, tx.issuePlanRepository, input);
  if (plan.status !== 'COLLECTING')
    throw refused(
      'ILLEGAL_TRANSITION',
      `Draws are collected no more: the plan is ${plan.status}`,
      'input',
      'id',
    );
  const spare = await settingOn(tx, plan.organisationId, 'OUTLET_SPARE', plan.issueDate);
  const proposed = await tx.drawRepository.proposed(plan, input.from!, spare);
  if (proposed.length === 0)
    throw refused('ILLEGAL_TRANSITION', 'Nothing is known of which draws could be made', 'input', 'from');
  // What grows comes first: the sum of a plan never falls below its notices on the way.
  const growing = proposed.toSorted((one, other) => other.copies - other.drawn - (one.copies - one.drawn));
  await tx.drawRepository.take(
    plan,
    growing.map((draw) => ({ ...draw, id: uuidv7() })),
  );
  return (await tx.issuePlanRepository.byIds([plan.id]))[0] ?? null;
};
