import { type Module, readFigureQuestion } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { CirculationSeries } from './circulation-series.entity.ts';

const resolvers: Resolvers = {
  CirculationSeries: {
    __resolveReference: (series) => series,
    figures: async (series, args, context, info) => {
      const { indicator } = readFigureQuestion(series.id);
      const audience = indicator.startsWith('subscription-') ? 'FINANCE' : 'HEADQUARTERS';
      return forAudience(audience, ({ id }: CirculationSeries, _, { circulationSeriesRepository }: Context) =>
        circulationSeriesRepository.of(id),
      )(series, args, context, info);
    },
  },
};

export const circulationSeries: Module = { resolvers: [resolvers] };
