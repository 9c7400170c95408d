import type { Viewer } from '@media-graph/service';
import {
  allow,
  lockVersion,
  mutate,
  optionalId,
  refused,
  requireBetween,
  requireFound,
  revise,
  takeStep,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import { weekdayOf } from '../calendar/days.ts';
import type { DataSources } from '../context.ts';
import type { Resolvers, SetDrawInput } from '../generated/resolvers.ts';
import { requireNearDay } from '../input/check-input.ts';
import { issuePlanTransitions } from './issue-plan-transitions.ts';

/** The route or the outlet that a draw is for, as its kind says. */
const findPlace = async ({ kind, routeId, outletId }: SetDrawInput, tx: DataSources) => {
  const asked = kind === 'SINGLE_COPY' ? [outletId, routeId] : [routeId, outletId];
  if (!asked[0] || asked[1])
    throw refused(
      'INVALID_INPUT',
      'SINGLE_COPY is for an outlet, the others are for a route',
      'input',
      'kind',
    );
  if (kind !== 'SINGLE_COPY')
    return { routeId: requireFound(await tx.routes.load(asked[0]), 'input', 'routeId').id, outletId: null };
  const outlet = requireFound(await tx.outlets.load(asked[0]), 'input', 'outletId');
  if ((await tx.routeStopRepository.countBy({ outletId: outlet.id })) === 0)
    throw refused('INVALID_INPUT', 'No route stops at this outlet', 'input', 'outletId');
  return { outletId: outlet.id, routeId: null };
};

const writeDraw = async (input: SetDrawInput, tx: DataSources & { viewer: Viewer }): Promise<string> => {
  const place = await findPlace(input, tx);
  const copies = requireBetween(input.copies, 0, 1_000_000, 'input', 'copies');
  const found = await tx.drawRepository.at(input.planId, input.kind, place);
  if (found) {
    const draw = await lockVersion(tx.drawRepository, { id: found.id, version: input.version ?? 0 });
    await revise(tx.drawRepository, draw, { copies });
    return draw.id;
  }
  if (input.version != null)
    throw refused('VERSION_CONFLICT', 'There is no such draw yet', 'input', 'version');
  const id = uuidv7();
  const organisationId = organisationOf(tx.viewer);
  await tx.drawRepository.insert({
    id,
    organisationId,
    planId: input.planId,
    kind: input.kind,
    ...place,
    copies,
  });
  return id;
};

/** From the first demand to the open plan. */
export const collectDraws: Resolvers = {
  Mutation: {
    openIssuePlan: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const organisationId = organisationOf(tx.viewer);
        const title = await tx.titles.load(input.titleId);
        const own = requireFound(title?.organisationId === organisationId ? title : null, 'input', 'titleId');
        if (!own.weekdays.includes(weekdayOf(input.issueDate)))
          throw refused('INVALID_INPUT', 'The title does not appear on this day', 'input', 'issueDate');
        const id = uuidv7();
        const issueId = optionalId(input.issueId, 'input', 'issueId');
        const issueDate = requireNearDay(input.issueDate, 'input', 'issueDate');
        await tx.issuePlanRepository.insert({
          id,
          organisationId,
          titleId: own.id,
          issueId,
          issueDate,
          status: 'COLLECTING',
        });
        return { plan: await tx.issuePlans.load(id) };
      }),
    setDraw: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const plan = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
        if (plan.status !== 'COLLECTING')
          throw refused(
            'ILLEGAL_TRANSITION',
            `Draws are set while they are collected; the plan is ${plan.status}`,
          );
        const id = await writeDraw({ ...input, planId: plan.id }, tx);
        const [draws, plans] = [
          await tx.drawRepository.byIds([id]),
          await tx.issuePlanRepository.byIds([plan.id]),
        ];
        return { draw: draws[0] ?? null, plan: plans[0] ?? null };
      }),
    reopenDraws: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ issuePlanRepository, viewer }) => {
        allow(viewer, 'staff');
        const plan = await lockVersion(issuePlanRepository, { id: input.planId, version: input.version });
        const status = takeStep(issuePlanTransitions, plan.status, 'REOPEN');
        return { plan: await revise(issuePlanRepository, plan, { status }) };
      }),
  },
};
