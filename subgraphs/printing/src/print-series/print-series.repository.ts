import type { Viewer } from '@media-graph/service';
import { figuresByIndicator, sumOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';

/** A run counts on the day on which it ended, with what was wasted and the paper that it took. */
export const printSeriesRepository = (manager: EntityManager, viewer: Viewer) => {
  const runs = {
    from: 'press_runs run',
    day: `(run.ended_at AT TIME ZONE 'Asia/Shanghai')::date`,
    where: `${visibleTo(viewer, 'HEADQUARTERS')('run')} AND run.gross_copies > 0`,
    by: { PRESS: 'run.press_id', ISSUE: 'run.issue_id', ORGANISATION: 'run.organisation_id' },
    isSynthetic: 'run.is_synthetic',
  };
  const waste = sumOf('run.waste_startup + run.waste_running');
  return figuresByIndicator(manager, {
    'waste-rate': { ...runs, value: waste, of: sumOf('run.gross_copies') },
    'good-copies': { ...runs, value: sumOf('run.good_copies') },
    'paper-cost': {
      ...runs,
      from: `${runs.from} JOIN paper_consumptions taken ON taken.run_id = run.id JOIN paper_reels reel ON reel.id = taken.reel_id`,
      value: sumOf('round(taken.grams::numeric * reel.cost_per_tonne_minor / 1000000)'),
    },
  });
};
