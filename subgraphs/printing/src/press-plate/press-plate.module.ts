import { type Module, mutation, userError } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { advancePressPlates } from './advance-press-plates.ts';
import { orderPressPlates } from './order-press-plates.ts';
import { PressPlateEntity } from './press-plate.entity.ts';
import { remakePressPlate } from './remake-press-plate.ts';
import { scrapPressPlate } from './scrap-press-plate.ts';
import { takeBackPressPlate } from './take-back-press-plate.ts';

const resolvers: Resolvers = {
  Query: {
    pressPlates: forAudience('HEADQUARTERS', (_, page, { pressPlateRepository }) =>
      pressPlateRepository.page(page),
    ),
  },
  Mutation: {
    orderPressPlates: mutation('run', orderPressPlates),
    advancePressPlates: mutation('run', advancePressPlates),
    takeBackPressPlate: mutation('plate', takeBackPressPlate),
    remakePressPlate: mutation('plate', remakePressPlate),
    scrapPressPlate: mutation('plate', scrapPressPlate),
  },
  PressRun: {
    plates: ({ id }, _, { platesOfRuns }) => platesOfRuns.load(id),
  },
  PressPlate: {
    __resolveReference: ({ id }, { pressPlates }) => pressPlates.load(id),
    run: ({ runId }, _, { pressRuns }) => pressRuns.load(runId),
    isLate: ({ status, dueAt }) => ['ORDERED', 'MADE'].includes(status) && dueAt < new Date(),
  },
};

const illegal = (message: string, ...field: string[]) => userError('ILLEGAL_TRANSITION', message, ...field);

export const pressPlate: Module = {
  resolvers: [resolvers],
  entities: [PressPlateEntity],
  constraintErrors: {
    press_plates_of_open_run: illegal('The run is over'),
    press_plates_one_in_work: illegal('Another plate of the page is in work', 'input', 'id'),
    press_plates_while_it_stands: illegal('The press must stand for that'),
    press_runs_plates_mounted: illegal('A page has no plate on the press', 'input', 'id'),
  },
};
