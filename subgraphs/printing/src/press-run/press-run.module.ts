import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PressRunEntity } from './press-run.entity.ts';
import { pressRunResolvers } from './press-run.resolvers.ts';
import { PressRunStopEntity } from './press-run-stop.entity.ts';

export const pressRun: Module = {
  resolvers: [pressRunResolvers],
  entities: [PressRunEntity, PressRunStopEntity],
  constraintErrors: {
    press_runs_company: noWorks,
    press_runs_no_overlap: userError('CONFLICT_OVERLAP', 'The press is taken at that time'),
    press_runs_one_on_press: userError('CONFLICT_OVERLAP', 'Another run is on the press', 'input', 'id'),
  },
};
