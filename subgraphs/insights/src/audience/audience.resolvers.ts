import { badInput, daysBetween, shanghaiInstant } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import type { DateRangeInput, Resolvers } from '../generated/resolvers.ts';
import { weekdays } from '../series/weekdays.ts';
import { addFigures } from './add-figures.ts';
import type { Audience } from './audience.entity.ts';
import type { AudienceKey } from './audience.repository.ts';
import { readDays, readThing } from './read-days.ts';

const mostPoints = 1_000;

const audienceOf = (kind: Audience['kind']) =>
  forAudience(
    'HEADQUARTERS',
    (
      { id }: { id: string },
      { days }: { days: DateRangeInput },
      _: Context,
      __: unknown,
    ): Audience | null => {
      const thing = readThing(id);
      return thing === null ? null : { kind, id: thing, ...readDays(days) };
    },
  );

const partsOf = async (audience: Audience, by: AudienceKey['by'], { audiences }: Context) =>
  (await audiences.load({ ...audience, by }))?.parts ?? [];

const checkHours = ({ kind, from, until }: Audience): void => {
  if (kind !== 'ARTICLE' || daysBetween(from, until) >= 31)
    throw badInput('HOUR is for an article in at most 31 days');
};

/** What a stretch of time is called, by its bucket. */
const placeOf = (bucket: string, by: AudienceKey['by'], first: string) => {
  if (by === 'WEEKDAY') return { startsAt: null, startsOn: null, weekday: Number(bucket) };
  const [day = '', hour = '00'] = bucket.split('T');
  const startsOn = day < first ? first : day;
  return { startsAt: shanghaiInstant(startsOn, `${hour}:00`), startsOn, weekday: null };
};

export const audienceResolvers: Resolvers = {
  Article: { audience: audienceOf('ARTICLE') },
  Section: { audience: audienceOf('SECTION') },
  Channel: { audience: audienceOf('CHANNEL') },
  Organisation: { audience: audienceOf('ORGANISATION') },
  Audience: {
    total: async (audience, _, context) => {
      const parts = await partsOf(audience, null, context);
      const { from, until } = audience;
      const isCounted = parts.length > 0 || (await context.countedDays.load({ from, until })) !== null;
      return isCounted ? addFigures(parts) : null;
    },
    points: async (audience, { by }, context) => {
      if (by === 'HOUR') checkHours(audience);
      const buckets = Map.groupBy(await partsOf(audience, by, context), ({ bucket }) => bucket!);
      return [...buckets]
        .slice(0, mostPoints)
        .map(([bucket, parts]) => ({ ...placeOf(bucket, by, audience.from), figures: addFigures(parts) }));
    },
    channels: async (audience, _, context) =>
      (await partsOf(audience, null, context))
        .toSorted((one, other) => Number(other.reads - one.reads))
        .map(({ channelId, ...figures }) => ({ channelId, figures })),
    countedUntil: async (audience, _, context) =>
      (await partsOf(audience, null, context))
        .map(({ countedUntil }) => countedUntil)
        .toSorted()
        .at(-1) ?? null,
    isSynthetic: async (audience, _, context) =>
      (await partsOf(audience, null, context)).some(({ isSynthetic }) => isSynthetic),
  },
  AudiencePoint: {
    weekday: ({ weekday }) => (weekday === null ? null : weekdays[weekday - 1]!),
  },
  AudienceOfChannel: {
    channel: ({ channelId }) => ({ id: channelId }),
  },
};
