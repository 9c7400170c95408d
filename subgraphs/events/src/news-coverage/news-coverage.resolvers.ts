import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeNewsCoverage } from './change-news-coverage.ts';
import { dropNewsCoverage } from './drop-news-coverage.ts';
import { planNewsCoverage } from './plan-news-coverage.ts';
import { resumeNewsCoverage } from './resume-news-coverage.ts';

export const newsCoverageResolvers: Resolvers = {
  Query: {
    newsCoverages: (_, page, { newsCoverageRepository }) => newsCoverageRepository.page(page),
  },
  Mutation: {
    planNewsCoverage: mutation('coverage', planNewsCoverage),
    changeNewsCoverage: mutation('coverage', changeNewsCoverage),
    dropNewsCoverage: mutation('coverage', dropNewsCoverage),
    resumeNewsCoverage: mutation('coverage', resumeNewsCoverage),
  },
  NewsCoverage: {
    __resolveReference: ({ id }, { newsCoverages }) => newsCoverages.load(id),
    event: ({ eventId }, _, { events }) => events.load(eventId),
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    assignments: ({ id }, _, { assignmentsOfCoverages }) => assignmentsOfCoverages.load(id),
  },
  Event: {
    newsCoverages: ({ id }, _, { coveragesOfEvents }) => coveragesOfEvents.load(id),
  },
};
