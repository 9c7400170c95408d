import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordFigureExport } from './record-figure-export.ts';

export const figureExportResolvers: Resolvers = {
  Query: {
    figureExports: (_, page, { figureExportRepository }) => figureExportRepository.page(page),
  },
  Mutation: {
    recordFigureExport: mutation('figureExport', recordFigureExport),
  },
  FigureExport: {
    takenAt: ({ createdAt }) => createdAt,
  },
};
