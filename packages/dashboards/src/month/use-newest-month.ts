import { NewestDayDocument } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { dayOf, lastMonth } from '../language/dates.ts';

/** The last whole month, or the last in which something was published; undefined until it is known. */
export const useNewestMonth = (): string | undefined => {
  const { data, problems } = useAnswer(NewestDayDocument, {});
  const [newest] = data?.articles?.nodes ?? [];
  if (newest?.firstPublishedAt) {
    const month = dayOf(newest.firstPublishedAt).slice(0, 7);
    return [month, lastMonth()].sort()[0];
  }
  return data || problems().length > 0 ? lastMonth() : undefined;
};
