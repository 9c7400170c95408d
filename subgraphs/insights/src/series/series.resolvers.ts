import { cny, readFigureQuestion, writeFigureQuestion } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers, SeriesPointResolvers } from '../generated/resolvers.ts';
import { catalogue } from '../indicator/catalogue/catalogue.ts';
import type { FigureOwner } from '../indicator/indicator.entity.ts';
import { nameOfKey } from './name-of-key.ts';
import { questionFor } from './question-for.ts';
import { readQuestion } from './read-question.ts';
import type { OwnersSeries, Series, SeriesPoint } from './series.entity.ts';
import { seriesFigures } from './series-figures.ts';
import { stretchOf } from './stretch-of.ts';
import { weekdays } from './weekdays.ts';

const indicatorOf = (code: string) => catalogue.get(code)!;

const pointsOf = async (series: Series, context: Context): Promise<SeriesPoint[] | null> => {
  const asked = readFigureQuestion(series.question);
  const figures = await seriesFigures(series, context);
  return figures?.map((figure) => ({ figure, asked })) ?? null;
};

const series = {
  indicator: ({ question }: Series) => indicatorOf(readFigureQuestion(question).indicator),
  startsOn: ({ question }: Series) => readFigureQuestion(question).days.from,
  endsOn: ({ question }: Series) => readFigureQuestion(question).days.until,
  comparedStartsOn: ({ question }: Series) => readFigureQuestion(question).compared?.from ?? null,
  comparedEndsOn: ({ question }: Series) => readFigureQuestion(question).compared?.until ?? null,
  points: async (asked: Series, _: unknown, context: Context) =>
    (await pointsOf(asked, context))?.filter(({ figure }) => !figure.isTotal) ?? null,
  total: async (asked: Series, _: unknown, context: Context) => {
    const total = (await pointsOf(asked, context))?.find(({ figure }) => figure.isTotal);
    return total && indicatorOf(total.asked.indicator).unit !== 'POINTS' ? total : null;
  },
  isSynthetic: async (asked: Series, _: unknown, context: Context) =>
    (await seriesFigures(asked, context))?.some(({ isSynthetic }) => isSynthetic) ?? null,
};

/** What every point says of its value. */
const values = {
  value: ({ figure }: SeriesPoint) => figure.value,
  money: ({ figure, asked }: SeriesPoint) =>
    figure.value !== null && indicatorOf(asked.indicator).unit === 'FEN'
      ? cny(BigInt(Math.round(figure.value)))
      : null,
  compared: ({ figure }: SeriesPoint) => figure.compared,
  change: ({ figure: { value, compared } }: SeriesPoint) =>
    value === null || !compared ? null : value / compared - 1,
};

/** The thing that a point is about, where it was asked for by it. */
const thing =
  (dimension: string) =>
  ({ figure, asked }: SeriesPoint): { id: string } | null => {
    const key = figure.keys[asked.by.indexOf(dimension)];
    return key ? { id: key } : null;
  };

const point: SeriesPointResolvers = {
  keys: ({ figure }) => [...figure.keys],
  names: ({ figure, asked }) => figure.keys.map((key, index) => nameOfKey(asked.by[index]!, key)),
  startsOn: ({ figure, asked }) => stretchOf(figure.bucket, asked.each, asked.days)?.from ?? null,
  endsOn: ({ figure, asked }) => stretchOf(figure.bucket, asked.each, asked.days)?.until ?? null,
  weekday: ({ figure, asked }) => (asked.each === 'WEEKDAY' ? weekdays[Number(figure.bucket) - 1]! : null),
  section: thing('SECTION'),
  channel: thing('CHANNEL'),
  organisation: thing('ORGANISATION'),
  article: thing('ARTICLE'),
  newspaperIssue: thing('ISSUE'),
  mediaAsset: thing('MEDIA_ASSET'),
  advertiser: thing('ADVERTISER'),
  press: thing('PRESS'),
  tour: thing('TOUR'),
  distributedTitle: thing('DISTRIBUTED_TITLE'),
  deliveryRoute: thing('DELIVERY_ROUTE'),
  ...values,
};

/** The question that an owner of figures is asked; null for whom the indicator does not concern. */
const asked =
  (owner: FigureOwner) =>
  ({ question }: Series): OwnersSeries | null => {
    const own = questionFor(readFigureQuestion(question), owner);
    return own && { id: writeFigureQuestion(own) };
  };

export const seriesResolvers: Resolvers = {
  Query: {
    series: (_, given) => ({ question: writeFigureQuestion(readQuestion(given)) }),
  },
  Series: {
    __resolveReference: (reference) => reference as unknown as Series,
    print: asked('print'),
    circulation: asked('circulation'),
    ads: asked('ads'),
    travel: asked('travel'),
    signings: asked('signings'),
    content: asked('content'),
    ...series,
  },
  SeriesPoint: point,
  SeriesTotal: values,
};
