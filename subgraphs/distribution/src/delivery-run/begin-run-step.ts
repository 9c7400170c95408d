import type { Viewer } from '@media-graph/service';
import { allow, lockVersion, requireFound, takeStep } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { type DeliveryRunStep, deliveryRunTransitions } from './delivery-run-transitions.ts';

/** Locks a run for a step that its status allows; its plan first, as everything does that changes both. */
export const beginRunStep = async (
  input: { id: string; version: number },
  step: DeliveryRunStep,
  { deliveryRuns, deliveryRunRepository, issuePlanRepository, viewer }: DataSources & { viewer: Viewer },
) => {
  allow(viewer, 'staff');
  const found = requireFound(await deliveryRuns.load(input.id), 'input', 'id');
  const plan = requireFound(await issuePlanRepository.lock(found.planId));
  const run = await lockVersion(deliveryRunRepository, input);
  return { plan, run, status: takeStep(deliveryRunTransitions, run.status, step) };
};
