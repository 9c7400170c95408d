import { badInput, type CalendarUnit, type FigureQuestion } from '@media-graph/subgraph';
import { readDays } from '../audience/read-days.ts';
import type { QuerySeriesArgs, SeriesDimension } from '../generated/resolvers.ts';
import { catalogue } from '../indicator/catalogue/catalogue.ts';
import { comparedDays } from './compared-days.ts';

type Asked = QuerySeriesArgs &
  Required<Pick<QuerySeriesArgs, 'by' | 'filter' | 'isAssigned' | 'orderBy' | 'top'>>;

const [mostDimensions, mostFilters, mostKeys, mostPoints] = [2, 5, 100, 2_000];

const readUnit = (each: QuerySeriesArgs['each']): CalendarUnit | null => {
  if (each === 'HOUR') throw badInput('A series has no hours: `audience` has those of an article');
  return each ?? null;
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
  const unit = readUnit(each);
  const days = readDays(given);
  return {
    ...{ indicator: code, by, each: unit, days, filter, isAssigned, orderBy, top },
    compared: compare ? comparedDays(days, compare, unit) : null,
  };
};
