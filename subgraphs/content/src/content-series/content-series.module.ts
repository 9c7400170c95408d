import { forbidden, type Module, readFigureQuestion } from '@media-graph/subgraph';
import { isNewsroom } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { newsroomsIndicators } from './content-series.repository.ts';

const resolvers: Resolvers = {
  ContentSeries: {
    __resolveReference: (series) => series,
    figures: ({ question }, _, { viewer, contentSeriesRepository }) => {
      if (newsroomsIndicators.has(readFigureQuestion(question).indicator) && !isNewsroom(viewer))
        throw forbidden('This is for the newsroom');
      return contentSeriesRepository.of(question);
    },
  },
};

export const contentSeries: Module = { resolvers: [resolvers] };
