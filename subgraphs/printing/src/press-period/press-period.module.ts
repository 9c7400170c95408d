import { type Module, mutation, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { changePressPeriod } from './change-press-period.ts';
import { planPressPeriod } from './plan-press-period.ts';
import { PressPeriodEntity } from './press-period.entity.ts';

const resolvers: Resolvers = {
  Mutation: {
    planPressPeriod: mutation('period', planPressPeriod),
    changePressPeriod: mutation('period', changePressPeriod),
  },
  Press: {
    periods: ({ id }, page, { periodsOfPresses }) => periodsOfPresses.load(id, page),
  },
  PressPeriod: {
    press: async ({ pressId }, _, { presses }) => (await presses.load(pressId))!,
  },
  PressRun: {
    isStaffed: async ({ id }, _, { staffedRuns }) => (await staffedRuns.load(id))?.isStaffed ?? null,
  },
};

const runs = userError('CONFLICT_OVERLAP', 'Runs are planned at that time: give them another first');

export const pressPeriod: Module = {
  resolvers: [resolvers],
  entities: [PressPeriodEntity],
  constraintErrors: {
    press_periods_company: noWorks,
    press_periods_free: runs,
    press_periods_no_overlap: userError('CONFLICT_OVERLAP', 'There is one of the kind at that time'),
    press_runs_not_in_maintenance: userError('CONFLICT_OVERLAP', 'The press is maintained at that time'),
  },
};
