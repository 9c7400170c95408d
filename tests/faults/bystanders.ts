import { setTimeout as delay } from 'node:timers/promises';
import { ask } from './world.ts';

const wellQuestion = '{ sections { slug } }';

/** Readers whom no fault concerns: they ask on and on, and every answer must be whole. */
export const bystanders = (url: () => string, count = 2) => {
  let isOver = false;
  let sent = 0;
  let longest = 0;
  const failed: string[] = [];
  const run = async (): Promise<void> => {
    while (!isOver) {
      sent++;
      const told = await ask(url(), wellQuestion).catch((error: Error) => error);
      if (told instanceof Error)
        failed.push(`${told.message} ${(told.cause as Error | undefined)?.message ?? ''}`);
      else {
        longest = Math.max(longest, told.ms);
        if (told.codes.length > 0 || !Array.isArray(told.data?.sections)) failed.push(told.codes.join());
      }
      await delay(10);
    }
  };
  const running = Array.from({ length: count }, run);
  return async () => {
    isOver = true;
    await Promise.all(running);
    return { sent, failed, longest: Math.round(longest) };
  };
};
