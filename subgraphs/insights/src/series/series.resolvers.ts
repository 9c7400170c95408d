import { cny, type Figure, readFigureQuestion, writeFigureQuestion } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers, SeriesPointResolvers } from '../generated/resolvers.ts';
import { catalogue } from '../indicator/catalogue/catalogue.ts';
import { nameOfKey } from './key-names.ts';
import { readQuestion } from './read-question.ts';
import type { Series, SeriesPoint, SeriesType } from './series.entity.ts';
import { stretchOf } from './stretch-of.ts';
import { weekdays } from './weekdays.ts';

const indicatorOf = (code: string) => catalogue.get(code)!;

const figuresOf = async ({ question, figures }: Series, { audienceFigures }: Context) =>
  figures === undefined ? (await audienceFigures.load({ question }))!.figures : figures;

const pointsOf = async (series: Series, context: Context): Promise<SeriesPoint[] | null> => {
  const asked = readFigureQuestion(series.question);
  const figures = await figuresOf(series, context);
  return figures?.map((figure) => ({ figure, asked })) ?? null;
};

/** The fields of every kind of series. */
const series = {
  indicator: ({ question }: Series) => indicatorOf(readFigureQuestion(question).indicator),
  from: ({ question }: Series) => readFigureQuestion(question).days.from,
  until: ({ question }: Series) => readFigureQuestion(question).days.until,
  comparedFrom: ({ question }: Series) => readFigureQuestion(question).compared?.from ?? null,
  comparedUntil: ({ question }: Series) => readFigureQuestion(question).compared?.until ?? null,
  points: async (asked: Series, _: unknown, context: Context) =>
    (await pointsOf(asked, context))?.filter(({ figure }) => !figure.isTotal) ?? null,
  total: async (asked: Series, _: unknown, context: Context) => {
    const total = (await pointsOf(asked, context))?.find(({ figure }) => figure.isTotal);
    return total && indicatorOf(total.asked.indicator).unit !== 'POINTS' ? total : null;
  },
  isSynthetic: async (asked: Series, _: unknown, context: Context) =>
    (await figuresOf(asked, context))?.some(({ isSynthetic }) => isSynthetic) ?? null,
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
  from: ({ figure, asked }) => stretchOf(figure.bucket, asked.each, asked.days)?.from ?? null,
  until: ({ figure, asked }) => stretchOf(figure.bucket, asked.each, asked.days)?.until ?? null,
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
  deliveryRoute: thing('DELIVERY_ROUTE'),
  ...values,
};

/** A series whose figures the gateway has fetched from their owner; none where that gave none. */
const fromOwner =
  (type: SeriesType) =>
  (reference: object): Series => {
    const { question, figures = null } = reference as {
      question: string;
      figures?: readonly Figure[] | null;
    };
    return { __typename: type, question, figures };
  };

export const seriesResolvers: Resolvers = {
  Query: {
    series: (_, asked) => {
      const question = readQuestion(asked);
      return { __typename: indicatorOf(question.indicator).series, question: writeFigureQuestion(question) };
    },
  },
  AudienceSeries: {
    __resolveReference: ({ question }) => ({ __typename: 'AudienceSeries', question }),
    ...series,
    points: forAudience('HEADQUARTERS', series.points),
    total: forAudience('HEADQUARTERS', series.total),
    isSynthetic: forAudience('HEADQUARTERS', series.isSynthetic),
  },
  PrintSeries: { __resolveReference: fromOwner('PrintSeries'), ...series },
  SeriesPoint: point,
  SeriesTotal: values,
};
