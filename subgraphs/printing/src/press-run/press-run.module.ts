import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PressRunEntity } from './press-run.entity.ts';
import { pressRunResolvers } from './press-run.resolvers.ts';
import { PressRunCorrectionEntity } from './press-run-correction.entity.ts';
import { PressRunStopEntity } from './press-run-stop.entity.ts';

export const pressRun: Module = {
  resolvers: [pressRunResolvers],
  entities: [PressRunEntity, PressRunStopEntity, PressRunCorrectionEntity],
  constraintErrors: {
    press_runs_company: noWorks,
    press_runs_paper_reserved: userError(
      'SOLD_OUT',
      'The store has less paper than the run takes beside what is reserved: receive it, or take stock',
      ...['input', 'id'],
    ),
    press_runs_ends_after_start: userError(
      'INVALID_INPUT',
      'The last copy is not printed before the first',
      ...['input', 'endedAt'],
    ),
    run_corrections_of_counted_run: userError(
      'ILLEGAL_TRANSITION',
      'The run is not counted yet: report it',
      ...['input', 'id'],
    ),
    press_runs_no_overlap: userError('CONFLICT_OVERLAP', 'The press is taken at that time'),
    press_runs_one_on_press: userError('CONFLICT_OVERLAP', 'Another run is on the press', 'input', 'id'),
  },
};
