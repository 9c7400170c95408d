import { type Agent, request } from 'node:http';

type Request = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** Posts one request and answers the text of its answer. @throws unless the status is 200 */
export const post = (agent: Agent, url: string, { body, headers }: Request): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          accept: 'application/json',
          ...headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === 200 && !text.includes('"errors"')) resolve(text);
          else reject(new Error(`${answer.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** Asks over some connections, each as fast as it is answered; answers how many requests it made. */
export const load = async (
  agent: Agent,
  url: string,
  next: () => Request,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<number> => {
  const until = performance.now() + seconds * 1000;
  let made = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      await post(agent, url, next());
      made++;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return made;
};
