import { asksBy, type Module, readFigureQuestion } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { AdSeries } from './ad-series.entity.ts';

const resolvers: Resolvers = {
  AdSeries: {
    __resolveReference: (series) => series,
    figures: async (series, args, context, info) => {
      const audience = asksBy(readFigureQuestion(series.question), 'ADVERTISER') ? 'FINANCE' : 'HEADQUARTERS';
      return forAudience(audience, ({ question }: AdSeries, _, { adSeriesRepository }: Context) =>
        adSeriesRepository.of(question),
      )(series, args, context, info);
    },
  },
};

export const adSeries: Module = { resolvers: [resolvers] };
