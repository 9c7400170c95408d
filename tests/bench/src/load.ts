import { Agent, request } from 'node:http';

export type Load = {
  readonly port: number;
  readonly connections: number;
  /** Milliseconds. */
  readonly duration: number;
  /** How many requests are made at most. */
  readonly most?: number | undefined;
  /** The request body, by the number of the request. */
  readonly body: (number: number) => string;
  /** The value of the authorization header, by the number of the request. */
  readonly authorization: (number: number) => string;
};

export type LoadResult = {
  readonly requests: number;
  readonly failed: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly seconds: number;
};

/** Asks a gateway over a number of connections, each as fast as it is answered. */
export const load = async ({
  port,
  connections,
  duration,
  most = Number.POSITIVE_INFINITY,
  body,
  authorization,
}: Load): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  let number = 0;
  const ask = (text: string, caller: string): Promise<boolean> =>
    new Promise((resolve) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        accept: 'application/json',
        authorization: caller,
      };
      const sent = request(
        { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers },
        (answer) => {
          let start = '';
          answer.on('data', (chunk: Buffer) => {
            if (start.length < 20) start += chunk.subarray(0, 20).toString();
          });
          answer.on('end', () => resolve(answer.statusCode === 200 && start.startsWith('{"data":{')));
        },
      );
      sent.on('error', () => resolve(false));
      sent.end(text);
    });
  const begun = performance.now();
  const client = async (): Promise<void> => {
    while (number < most && performance.now() - begun < duration) {
      const mine = number++;
      const from = performance.now();
      if (!(await ask(body(mine), authorization(mine)))) failed++;
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const seconds = (performance.now() - begun) / 1000;
  return { requests: times.length, failed, p50: at(0.5), p99: at(0.99), seconds };
};
