import { forbidden, type Module, readFigureQuestion } from '@media-graph/subgraph';
import { isNewsroom } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { newsroomsIndicators } from './content-series.repository.ts';

const resolvers: Resolvers = {
  ContentSeries: {
    __resolveReference: (series) => series,
    figures: ({ id }, _, { viewer, contentSeriesRepository }) => {
      if (newsroomsIndicators.has(readFigureQuestion(id).indicator) && !isNewsroom(viewer))
        throw forbidden('This is for the newsroom');
      return contentSeriesRepository.of(id);
    },
  },
};

export const contentSeries: Module = { resolvers: [resolvers] };
