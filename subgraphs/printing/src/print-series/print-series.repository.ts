import type { Viewer } from '@media-graph/service';
import { figuresByIndicator, sumOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';

/** A run counts as in the figures of months: on the day on which it ended, and what became known after that month was closed on its own day. */
export const printSeriesRepository = (manager: EntityManager, viewer: Viewer) => {
  const runs = {
    from: 'press_counts count JOIN press_runs run ON run.id = count.run_id',
    day: 'count.day',
    where: visibleTo(viewer, 'HEADQUARTERS')('run'),
    by: { PRESS: 'run.press_id', ISSUE: 'run.issue_id', ORGANISATION: 'run.organisation_id' },
    isSynthetic: 'run.is_synthetic',
  };
  return figuresByIndicator(manager, {
    'waste-rate': {
      ...runs,
      value: sumOf('count.waste_copies'),
      of: sumOf('count.good_copies + count.waste_copies'),
    },
    'good-copies': { ...runs, value: sumOf('count.good_copies') },
    'paper-cost': {
      ...runs,
      from: 'paper_consumptions taken JOIN press_runs run ON run.id = taken.run_id JOIN paper_reels reel ON reel.id = taken.reel_id',
      day: 'taken.counted_on',
      value: sumOf('round(taken.grams::numeric * reel.cost_per_tonne_minor / 1000000)'),
    },
  });
};
