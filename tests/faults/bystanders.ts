import { load } from './load.ts';
import { ask } from './world.ts';

const wellQuestion = '{ sections { slug } }';

/** Readers whom no fault concerns: they ask on and on, and every answer must be whole. */
export const bystanders = (url: () => string, count = 2) => {
  let longest = 0;
  const reading = load();
  for (let reader = 0; reader < count; reader++)
    reading.add('reader', async () => {
      const { data, codes, ms } = await ask(url(), wellQuestion);
      longest = Math.max(longest, ms);
      return codes.length > 0 || !Array.isArray(data?.sections) ? codes : undefined;
    });
  return async () => {
    const { counts, failed } = await reading.stop();
    return { sent: counts.reader ?? 0, failed, longest: Math.round(longest) };
  };
};
