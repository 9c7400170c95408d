import { seedId } from '@media-graph/subgraph';
import type { PressRun } from '../press-run/press-run.entity.ts';
import type { PressRunCorrection } from '../press-run/press-run-correction.entity.ts';
import { works } from './works.seed.ts';

type Counted = Pick<PressRun, 'id' | 'grossCopies' | 'goodCopies' | 'wasteStartup' | 'wasteRunning'>;

/** 2020 was written down as 2002. */
const miscounted = seedId('PressRun', 'S-2405-03');
const missing = 18;

/** A run as it was reported first: all but one as it is. */
export const asFirstCounted = <Run extends Partial<Counted>>(run: Run): Run =>
  run.id === miscounted
    ? { ...run, goodCopies: run.goodCopies! - missing, grossCopies: run.grossCopies! - missing }
    : { ...run };

/** How it was put right. */
export const correctionsOf = (runs: readonly Partial<Counted>[]): Partial<PressRunCorrection>[] =>
  runs
    .filter(({ id }) => id === miscounted)
    .map((run) => ({
      ...{ id: seedId('PressRunCorrection', run.id!), organisationId: works, runId: run.id! },
      ...{ grossAfter: run.grossCopies!, goodAfter: run.goodCopies! },
      ...{ startupAfter: run.wasteStartup!, runningAfter: run.wasteRunning! },
      reason: '抄錄計數器時末兩位對調（示範）',
    }));
