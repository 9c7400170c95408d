import { type Figure, readFigureQuestion, writeFigureQuestion } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import { catalogue } from '../indicator/catalogue/catalogue.ts';
import { divideFigures } from './divide-figures.ts';
import { questionFor } from './question-for.ts';
import type { Series } from './series.entity.ts';

/** What readers did is for those whose it is, also as a part of something else. @throws FORBIDDEN for others */
const ownFigures = forAudience(
  'HEADQUARTERS',
  async (question: string, _: unknown, { audienceFigures }: Context) =>
    (await audienceFigures.load({ question }))!.figures,
);

/** A series' figures: read here, fetched by the gateway, or divided by each other; null where one is missing. */
export const seriesFigures = async (series: Series, context: Context): Promise<readonly Figure[] | null> => {
  const question = readFigureQuestion(series.question);
  const { asks } = catalogue.get(question.indicator)!;
  const parts = await Promise.all(
    asks.map(({ owner }) =>
      owner === 'own'
        ? ownFigures(writeFigureQuestion(questionFor(question, 'own')!), null, context, null)
        : (series[owner]?.figures ?? null),
    ),
  );
  const [first = null, second] = parts;
  if (second === undefined || first === null) return first;
  return second && divideFigures(first, second, asks[0]!.times ?? 1, question);
};
