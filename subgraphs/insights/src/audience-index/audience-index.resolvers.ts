import { badInput, everyMonth } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import { readThing } from '../audience/read-days.ts';
import type { Context } from '../context.ts';
import type { MonthRangeInput, Resolvers } from '../generated/resolvers.ts';

const mostMonths = 36;

const indices = forAudience(
  'HEADQUARTERS',
  async (
    { id }: { id: string },
    { months: { from, until } }: { months: MonthRangeInput },
    { indicesOfSubjects }: Context,
  ) => {
    const months = everyMonth(from, until).length;
    if (months < 1 || months > mostMonths) throw badInput(`\`months\` are 1 to ${mostMonths}`);
    const subjectId = readThing(id);
    return subjectId === null ? null : (await indicesOfSubjects.load({ subjectId, from, until }))!.rows;
  },
);

export const audienceIndexResolvers: Resolvers = {
  Channel: { audienceIndices: indices },
  Organisation: { audienceIndices: indices },
};
