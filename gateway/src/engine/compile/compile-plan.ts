import type { PlannedFetch } from '../../planning/plan.ts';
import type { BatchSlot } from '../fetch/assign-batches.ts';
import { assignBatches } from '../fetch/assign-batches.ts';
import { fetchEntities } from '../fetch/fetch-entities.ts';
import { fetchRoot } from '../fetch/fetch-root.ts';
import { fetchWithContext } from '../fetch/fetch-with-context.ts';
import type { Step } from '../fetch/step.ts';
import type { Targets } from '../fetch/targets.ts';
import { fillMissing } from '../values/fill-missing.ts';
import { compileFetch } from './compile-fetch.ts';
import type { PlanCompilation } from './plan-compilation.ts';

/** Compiles fetches, and which of them wait for which, to one step. */
export const compilePlan = (fetches: readonly PlannedFetch[], compilation: PlanCompilation): Step => {
  const stages: number[] = [];
  const awaited = new Set<number>();
  for (const { after } of fetches) {
    stages.push(1 + Math.max(-1, ...after.map((index) => stages[index]!)));
    for (const index of after) awaited.add(index);
  }
  const steps = fetches.map((fetch, index) =>
    compileStep(fetch, stages[index]!, !awaited.has(index), compilation),
  );
  const slots = steps.flatMap((step) => step.slots);
  assignBatches(slots);
  if (steps.length === 1) return steps[0]!;
  const waits = fetches.map(({ after }) => after);
  // Those that wait for the same fetches begin together, and share what they find out.
  const groups = waits.map((after) => after.join());
  return {
    slots,
    fill: async (run, targets) => {
      const begun = new Map<string, Targets>();
      const begin = (index: number): Promise<void> | void => {
        const group = groups[index]!;
        const shared = begun.get(group) ?? targets.later();
        begun.set(group, shared);
        return steps[index]!.fill(run, shared);
      };
      const done: (Promise<void> | void)[] = [];
      for (const [index, after] of waits.entries()) {
        if (after.length === 0) done.push(begin(index));
        else if (after.length === 1) done.push(Promise.resolve(done[after[0]!]).then(() => begin(index)));
        else done.push(Promise.all(after.map((other) => done[other])).then(() => begin(index)));
      }
      await Promise.all(done);
    },
  };
};

const compileStep = (
  planned: PlannedFetch,
  stage: number,
  last: boolean,
  compilation: PlanCompilation,
): Step => {
  const step = compileFetchStep(planned, stage, last, compilation);
  const { name } = planned;
  if (name === undefined) return step;
  const fill: Step['fill'] = async (run, targets) => {
    await step.fill(run, targets);
    run.noteMade(name);
  };
  return { fill, slots: step.slots };
};

const compileFetchStep = (
  planned: PlannedFetch,
  stage: number,
  last: boolean,
  compilation: PlanCompilation,
): Step => {
  const { path, subgraph } = planned;
  const fetch = compileFetch(planned, compilation);
  if (fetch.contextRewrites.length > 0)
    return { fill: (run, targets) => fetchWithContext(fetch, fetch.path, targets, run), slots: [] };
  const find = compilation.findTargets(path);
  if (planned.isRefused) {
    const fill: Step['fill'] = (run, targets) => {
      for (const target of targets.at(find).objects)
        fillMissing(target, fetch.shapes, run.noteRefused(fetch), run.types);
    };
    return { fill, slots: [] };
  }
  if (!fetch.represent) {
    const fill: Step['fill'] = (run, targets) => {
      const { objects } = targets.at(find);
      return objects.length ? fetchRoot(fetch, objects, run) : undefined;
    };
    return { fill, slots: [] };
  }
  const slot: BatchSlot = { subgraph, stage, last, batchStage: stage, batch: '' };
  const slots = [slot];
  return {
    slots,
    fill: (run, targets) => {
      const found = targets.at(find);
      return found.objects.length ? fetchEntities(fetch, found, run, { slot }) : run.batcher.skip(slots);
    },
  };
};
