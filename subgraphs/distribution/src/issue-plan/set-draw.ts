import { lockVersion, refused, requireBetween, requireFound, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetDrawInput } from '../generated/resolvers.ts';
import type { Draw, IssuePlan } from './issue-plan.entity.ts';

/** The route or the outlet that a draw is for, as its kind says. */
const requirePlace = async (
  tx: Transaction,
  { kind, routeId, outletId }: SetDrawInput,
): Promise<Pick<Draw, 'routeId' | 'outletId'>> => {
  const [asked, other] = kind === 'SINGLE_COPY' ? [outletId, routeId] : [routeId, outletId];
  if (asked == null || other != null)
    throw refused(
      'INVALID_INPUT',
      'SINGLE_COPY is for an outlet, the others are for a route',
      ...['input', 'kind'],
    );
  if (kind !== 'SINGLE_COPY')
    return { routeId: requireFound(await tx.routes.load(asked), 'input', 'routeId').id, outletId: null };
  const outlet = requireFound(await tx.outlets.load(asked), 'input', 'outletId');
  if ((await tx.stopRepository.countBy({ outletId: outlet.id })) === 0)
    throw refused('INVALID_INPUT', 'No route stops at this outlet', 'input', 'outletId');
  return { outletId: outlet.id, routeId: null };
};

const writeDraw = async (
  tx: Transaction,
  { id: planId, organisationId }: IssuePlan,
  input: SetDrawInput,
): Promise<string> => {
  const { kind, version } = input;
  const place = await requirePlace(tx, input);
  const copies = requireBetween(input.copies, 0, 1_000_000, 'input', 'copies');
  const found = await tx.drawRepository.at(planId, kind, place);
  if (found) {
    const draw = await lockVersion(tx.drawRepository, { id: found.id, version: version ?? 0 });
    await revise(tx.drawRepository, draw, { copies });
    return draw.id;
  }
  if (version != null) throw refused('VERSION_CONFLICT', 'There is no such draw yet', 'input', 'version');
  const id = uuidv7();
  await tx.drawRepository.insert({ id, organisationId, planId, kind, ...place, copies });
  return id;
};

/** Says how many copies a route or an outlet gets, while draws are collected; triggers keep the plan's sums. */
export const setDraw = async (
  tx: Transaction,
  input: SetDrawInput,
): Promise<{ draw: Draw | null; plan: IssuePlan | null }> => {
  ownCompany(tx.viewer);
  const plan = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
  if (plan.status !== 'COLLECTING')
    throw refused(
      'ILLEGAL_TRANSITION',
      `Draws are set while they are collected; the plan is ${plan.status}`,
      ...['input', 'planId'],
    );
  const [draw] = await tx.drawRepository.byIds([await writeDraw(tx, plan, input)]);
  const [now] = await tx.issuePlanRepository.byIds([plan.id]);
  return { draw: draw ?? null, plan: now ?? null };
};
