import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

export type Probed = {
  readonly asked: number;
  readonly failed: readonly string[];
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
};

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;

/** Asks the same good question again and again on one connection, as a reader would. @returns what ends it and tells */
export const probe = (url: string, body: string, expected: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  const failed: string[] = [];
  let isOver = false;
  const ask = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const asked = request(
        url,
        { agent, method: 'POST', timeout: 30_000, headers: { 'content-type': 'application/json' } },
        (response) => {
          let text = '';
          response
            .on('data', (chunk) => (text += chunk))
            .on('end', () => resolve(text))
            .on('error', reject);
        },
      );
      asked.on('timeout', () => asked.destroy(new Error('no answer for 30 s')));
      asked.on('error', reject).end(body);
    });
  const run = async (): Promise<void> => {
    while (!isOver) {
      const begin = performance.now();
      const text = await ask().catch((error: Error) => error.message);
      times.push(performance.now() - begin);
      if (text !== expected) failed.push(text.slice(0, 200));
      await delay(10);
    }
    agent.destroy();
  };
  const running = run();
  return async (): Promise<Probed> => {
    isOver = true;
    await running;
    const sorted = times.toSorted((a, b) => a - b);
    return {
      asked: times.length,
      failed,
      p50: at(sorted, 0.5),
      p99: at(sorted, 0.99),
      longest: at(sorted, 1),
    };
  };
};
