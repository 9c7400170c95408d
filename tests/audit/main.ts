import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { type GatewayOptions, startGateway } from '@media-graph/gateway';
import { anonymous, createLog } from '@media-graph/service';
import { type AuditTest, type Suite, serveSuites } from './serve-suites.ts';

// The public audit of federation gateways (github.com/graphql-hive/federation-gateway-audit) over HTTP: for each of its
// suites a gateway over the suite's subgraphs. PLANNER=hive or apollo lets that one plan all.
//   npm run test:audit -- ../federation-gateway-audit [suite …]

const [folder, ...only] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder has the audit? git clone it, and npm install there.');
  process.exit(1);
}

/** An answer that comes again is read and written by code of its own. */
const times = 4;

type Answer = { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };

const ask = async (url: string, query: string): Promise<Answer> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  return (await response.json()) as Answer;
};

/** What is wrong with an answer by the audit's own rule: data are equal, and there are errors where some are expected. */
const faultOf = ({ data = null, errors = [] }: Answer, { expected }: AuditTest): string | undefined => {
  const said = errors.map(({ message }) => message).join('; ');
  if (!isDeepStrictEqual(data, expected.data ?? null))
    return said || `${JSON.stringify(data)} in place of ${JSON.stringify(expected.data)}`;
  if (typeof expected.errors !== 'boolean' || expected.errors === errors.length > 0) return undefined;
  return said || 'there is no error';
};

const planner = (process.env.PLANNER || undefined) as GatewayOptions['planner'];

/** What each of a suite's tests fails for, or nothing. */
const run = async ({ supergraphSdl, tests }: Suite): Promise<(string | undefined)[]> => {
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    log: createLog('audit', { level: 'silent' }),
    supergraphSdl,
    verify: async () => anonymous,
    sign: () => ({}),
    open: true,
    planner,
  });
  try {
    const faults: (string | undefined)[] = (await tests()).map(() => undefined);
    for (let time = 1; time <= times; time++)
      for (const [index, test] of (await tests()).entries())
        faults[index] ??= faultOf(await ask(gateway.url, test.query), test);
    return faults;
  } finally {
    await gateway.stop();
  }
};

const served = await serveSuites(folder);
const failing: string[] = [];
let all = 0;
console.log('suite, passed/total');
for await (const suite of served.suites()) {
  if (only.length > 0 && !only.includes(suite.id)) continue;
  const faults = await run(suite).catch(async (error) => (await suite.tests()).map(() => String(error)));
  const failed = faults.flatMap((fault, index) => (fault ? [`${suite.id} ${index}: ${fault}`] : []));
  console.log(`${suite.id}, ${faults.length - failed.length}/${faults.length}`);
  failing.push(...failed);
  all += faults.length;
}
served.stop();
console.log(`${planner ?? 'both planners'}, ${all - failing.length}/${all}`);
for (const line of failing) console.log(line.slice(0, 500));
process.exitCode = failing.length > 0 ? 1 : 0;
