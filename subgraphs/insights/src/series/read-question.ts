import { badInput, type CalendarUnit, type FigureQuestion, isId } from '@media-graph/subgraph';
import { readDays } from '../audience/read-days.ts';
import type { QuerySeriesArgs, SeriesDimension } from '../generated/resolvers.ts';
import { catalogue } from '../indicator/catalogue/catalogue.ts';
import { comparedDays } from './compared-days.ts';
import { keysOf } from './name-of-key.ts';

type Asked = QuerySeriesArgs &
  Required<Pick<QuerySeriesArgs, 'by' | 'filter' | 'isAssigned' | 'orderBy' | 'top'>>;

const [mostDimensions, mostFilters, mostKeys, mostPoints] = [2, 5, 100, 2_000];

const readUnit = (each: QuerySeriesArgs['each']): CalendarUnit | null => {
  if (each === 'HOUR') throw badInput('A series has no hours: `audience` has those of an article');
  return each ?? null;
};

/** A key as owners write it. @throws BAD_USER_INPUT for what is none, of which a 0 would be told */
const readKey = (dimension: SeriesDimension, key: string): string => {
  const known = keysOf(dimension);
  if (key !== '' && !(known ? known.includes(key) : isId(key)))
    throw badInput(
      `A key of ${dimension} is ${known ? `one of ${known.join(', ')}` : 'an id'}, and not ${JSON.stringify(key.slice(0, 40))}`,
    );
  return known ? key : key.toLowerCase();
};

/** What is asked of the owner of a figure. @throws BAD_USER_INPUT for what the catalogue does not know */
export const readQuestion = ({
  indicator: code,
  by,
  each,
  days: given,
  compare,
  filter,
  isAssigned,
  orderBy,
  top,
}: Asked): FigureQuestion => {
  const indicator = catalogue.get(code);
  if (!indicator)
    throw badInput(`The catalogue has no indicator ${JSON.stringify(code)}: \`indicators\` lists them`);
  const check = (dimension: SeriesDimension): void => {
    if (!indicator.dimensions.includes(dimension))
      throw badInput(`${code} is told apart by ${indicator.dimensions.join(', ')}, not by ${dimension}`);
  };
  by.forEach(check);
  if (by.length > mostDimensions || new Set(by).size < by.length)
    throw badInput(`\`by\` has at most ${mostDimensions} dimensions, each once`);
  if (filter.length > mostFilters) throw badInput(`\`filter\` has at most ${mostFilters} entries`);
  for (const { dimension, keys } of filter) {
    check(dimension);
    if (keys.length < 1 || keys.length > mostKeys) throw badInput(`A filter has 1 to ${mostKeys} keys`);
  }
  if (top < 1 || top > mostPoints) throw badInput(`\`top\` must be between 1 and ${mostPoints}`);
  const kept = filter.map(({ dimension, keys }) => ({
    dimension,
    keys: keys.map((key) => readKey(dimension, key)),
  }));
  const unit = readUnit(each);
  const days = readDays(given);
  return {
    ...{ indicator: code, by, each: unit, days, filter: kept, isAssigned, orderBy, top },
    compared: compare ? comparedDays(days, compare, unit) : null,
  };
};
