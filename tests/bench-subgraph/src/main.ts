import { Agent } from 'node:http';
import { parseArgs } from 'node:util';
import { type Candidate, startOurs, startPostgraphile } from './candidates.ts';
import { load, post } from './load.ts';
import { prepareDatabase } from './prepare-database.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const { values: options } = parseArgs({
  options: {
    /** Of load on each candidate in each round. */
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '6' },
    only: { type: 'string', default: Object.keys(scenarios).join() },
    /** Another checkout that is measured beside this one. */
    beside: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
const connections = 8;

const database = await prepareDatabase();
const candidates = [
  await startOurs('ours', database.url),
  ...(options.beside ? [await startOurs('beside', database.url, options.beside)] : []),
  await startPostgraphile(database.url),
];
const agent = new Agent({ keepAlive: true, maxSockets: connections });

const someIds = (count: number): string[] => {
  const from = Math.floor(Math.random() * (database.ids.length - count));
  return database.ids.slice(from, from + count);
};
const ask = (candidate: Candidate, scenario: Scenario, time: number): Promise<number> =>
  load(agent, candidate.url, () => candidate.request(scenario, someIds(scenario.articles)), {
    connections,
    seconds: time,
  });

/** Requests per processor second of a candidate's process, while it does nothing else. */
const measure = async (candidate: Candidate, scenario: Scenario): Promise<number> => {
  const before = await candidate.usage();
  const requests = await ask(candidate, scenario, seconds);
  return requests / ((await candidate.usage()).cpu - before.cpu);
};
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

try {
  for (const name of options.only.split(',')) {
    const scenario = scenarios[name]!;
    console.log(`\n${name}: ${scenario.title}`);
    for (const candidate of candidates) {
      const text = await post(agent, candidate.url, candidate.request(scenario, someIds(scenario.articles)));
      const [answer] = Object.values(JSON.parse(text).data) as (unknown[] | { nodes: unknown[] })[];
      const count = (Array.isArray(answer) ? answer : answer!.nodes).filter(Boolean).length;
      if (count !== scenario.articles)
        throw new Error(`${candidate.name} answers ${count} articles: ${text}`);
      await ask(candidate, scenario, seconds);
    }
    const rates = new Map<string, number[]>(candidates.map((candidate) => [candidate.name, []]));
    for (let round = 0; round < Number(options.rounds); round++)
      for (const candidate of candidates) rates.get(candidate.name)!.push(await measure(candidate, scenario));
    const [first, ...others] = candidates;
    for (const { name: other, usage } of candidates)
      console.log(
        `  ${other.padEnd(14)} ${median(rates.get(other)!).toFixed(0).padStart(6)} requests per cpu-second` +
          `  ${(await usage()).memory.toFixed(0).padStart(5)} MiB`,
      );
    for (const { name: other } of others) {
      const ratios = rates.get(first!.name)!.map((rate, round) => rate / rates.get(other)![round]!);
      const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
      console.log(
        `  ${first!.name} : ${other} = ${median(ratios).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`,
      );
    }
  }
} finally {
  for (const candidate of candidates) await candidate.stop();
  agent.destroy();
  await database.stop();
}
