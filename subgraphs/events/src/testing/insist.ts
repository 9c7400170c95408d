import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from '@media-graph/testing';

/** Asks again, with the same key, where too much is asked just now: on a slow machine of hundreds who come at once. */
export const insist = async (ask: () => Promise<Outcome>): Promise<Outcome> => {
  for (;;)
    try {
      return await ask();
    } catch (error) {
      if (!/BUSY|DEADLINE/.test(String(error))) throw error;
      await wait(100 + Math.random() * 400);
    }
};
