import { fork } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gateways, startGateway } from './gateways.ts';
import { type LoadResult, load } from './load.ts';
import { measures } from './new-operations.ts';
import { ownSupergraph } from './own-graph.ts';
import { measureTree } from './process-tree.ts';
import { scenarios } from './scenarios.ts';
import { composeSupergraph } from './supergraph.ts';

// node src/main.ts [--seconds 8] [--only heavy,small] [--gateways ours,…]
const option = (name: string, otherwise: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : process.argv[index + 1]!;
};
const seconds = Number(option('seconds', '8'));
const chosen = option('only', Object.keys({ ...scenarios, ...measures }).join()).split(',');
const measured = option('gateways', Object.keys(gateways).join()).split(',');

const subgraphs = fork(new URL('./subgraph-server.ts', import.meta.url));
const fromSubgraphs = <Message>(): Promise<Message> =>
  new Promise((resolve) => subgraphs.once('message', resolve));
const { ports, ownPorts } = await fromSubgraphs<Record<'ports' | 'ownPorts', Record<string, number>>>();
const countRequests = async (): Promise<number> => {
  const count = fromSubgraphs<{ requests: number }>();
  subgraphs.send('count');
  return (await count).requests;
};
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const supergraph = join(folder, 'supergraph.graphql');
const own = join(folder, 'own.graphql');
writeFileSync(supergraph, composeSupergraph(ports));
writeFileSync(own, ownSupergraph(ownPorts));

interface Row extends LoadResult {
  readonly perCpu: number;
  readonly memory: number;
  readonly subgraphRequests: number;
}

const measure = async (name: string, scenarioName: string, port: number): Promise<Row> => {
  const scenario = scenarios[scenarioName]!;
  const gateway = await startGateway(name, supergraph, port);
  try {
    const run = { port, connections: scenario.connections, ...scenario.requests() };
    if (scenario.warm) await load({ ...run, duration: Math.min(3000, seconds * 500) });
    await countRequests();
    const before = measureTree(gateway.pid!);
    const { most } = scenario;
    const result = await load({ ...run, most, duration: most ? Number.POSITIVE_INFINITY : seconds * 1000 });
    const { cpu, memory } = measureTree(gateway.pid!);
    const subgraphRequests = (await countRequests()) / result.requests;
    return { ...result, perCpu: result.requests / (cpu - before.cpu), memory, subgraphRequests };
  } finally {
    gateway.kill('SIGKILL');
  }
};

let port = 4310;
for (const scenario of chosen) {
  const other = measures[scenario];
  if (other) {
    console.log(`\n${scenario}: ${other.title}`);
    for (const name of measured) {
      const told = await other
        .measure(name, { bench: supergraph, own }, port++)
        .catch((error: Error) => error.message);
      console.log(`  ${name.padEnd(20)} ${told}`);
    }
    continue;
  }
  console.log(`\n${scenario}: ${scenarios[scenario]!.title}`);
  const rows: [string, Row][] = [];
  for (const name of measured) {
    const row = await measure(name, scenario, port++).catch((error: Error) =>
      console.log(`  ${name}: ${error.message}`),
    );
    if (!row) continue;
    rows.push([name, row]);
    console.log(
      `  ${name.padEnd(20)} ${(row.requests / row.seconds).toFixed(0).padStart(6)} req/s` +
        `  ${row.perCpu.toFixed(0).padStart(6)} req/cpu-s  p50 ${row.p50.toFixed(1).padStart(7)} ms  p99 ${row.p99.toFixed(1).padStart(7)} ms` +
        `  ${row.memory.toFixed(0).padStart(5)} MiB  ${row.subgraphRequests.toFixed(2).padStart(6)} subgraph requests each` +
        (row.failed ? `  ${row.failed} FAILED` : ''),
    );
  }
  const [first, ...others] = rows;
  for (const [name, row] of others) {
    console.log(
      `  ${first![0]} : ${name} = ${(first![1].perCpu / row.perCpu).toFixed(2)} in requests per cpu-second`,
    );
  }
}
subgraphs.kill();
