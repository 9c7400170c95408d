import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { wholeGraph } from './whole-graph.ts';

const root = join(import.meta.dirname, '..');
const graph = await wholeGraph();
const files = [
  'README.md',
  'tests/showcase/README.md',
  ...Object.keys(graph.databases).map((name) => `subgraphs/${name}/README.md`),
];

type Block = { readonly language: string; readonly text: string };

/** The code of a page, block by block. */
const blocksOf = async (file: string): Promise<Block[]> =>
  [...(await readFile(join(root, file), 'utf8')).matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
    ([, language, text]) => ({ language: language!, text: text! }),
  );
/** What follows a block as its answer, when there is one. */
const answerTo = (blocks: readonly Block[], index: number): unknown => {
  const next = blocks[index + 1];
  if (next?.language === 'json') return JSON.parse(next.text);
  return next?.language === 'text' ? next.text : undefined;
};
const queriesOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ language, text }, index) =>
    language === 'graphql' ? [[text, answerTo(blocks, index)] as const] : [],
  );

const pages = await Promise.all(files.map(async (file) => [file, await blocksOf(file)] as const));

/** What is asked once the night of tomorrow's paper is over, which a line for the terminal carries through. */
const isOfTheNight = ([query]: readonly [string, unknown]): boolean => query.includes('$tomorrow');
const expectAnswer = async (query: string, answer: unknown): Promise<void> => {
  const as = /# as: ([\w-]+)/.exec(query)?.[1];
  const variables = { tomorrow: addDays(todayInShanghai(), 1) };
  expect(await graph.ask(query, as === undefined ? { variables } : { as, variables })).toEqual(answer);
};

describe.each(pages)('%s', (_, blocks) => {
  const queries = queriesOf(blocks);

  test('shows queries, each with its answer', () => {
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.filter(([, answer]) => answer === undefined)).toEqual([]);
  });

  const asked = queries.filter((one) => !isOfTheNight(one));
  test.each(asked.map(([query, answer], index) => [index + 1, query, answer] as const))(
    'query %i has the answer that is shown',
    (_, query, answer) => expectAnswer(query, answer),
  );
});

const folder = await mkdtemp(join(tmpdir(), 'media-graph-readme-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  const { data } = await graph.ask(
    '{ eventByCode(code: "e3") { assets { nodes { ... on ImageAsset { rendition(width: 320, format: JPEG) { href } } } } } }',
  );
  const picture = await fetch(new URL(data.eventByCode.assets.nodes[0].rendition.href, graph.url));
  await writeFile(join(folder, 'picture.jpg'), Buffer.from(await picture.arrayBuffer()));
});

/** Runs a line as a person at a terminal would who has a `picture.jpg`; the graph is this test's. */
const inShell = (line: string): Promise<{ stdout: string; stderr: string }> => {
  const client = `${process.execPath} ${root}/infra/src/cli/main.ts --url ${graph.url} --data-dir ${graph.dataDir}`;
  const here = line
    .replaceAll('http://127.0.0.1:4000/graphql', graph.url)
    .replaceAll('http://127.0.0.1:4000', new URL(graph.url).origin)
    .replaceAll('npm run -s graph --', client);
  return new Promise((resolve) => {
    execFile('sh', ['-c', here], { cwd: folder }, (_, stdout, stderr) => resolve({ stdout, stderr }));
  });
};

const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ language, text }, index) =>
    language === 'sh' && /^(curl|npm run)/.test(text)
      ? [[text.trim(), answerTo(blocks, index)] as const]
      : [],
  );
const pagesWithLines = ['README.md', 'subgraphs/content/README.md'];
const lines = pages.flatMap(([file, blocks]) => (pagesWithLines.includes(file) ? linesOf(blocks) : []));
/** What hangs on the day and hour, as counts of pages do, does not count. */
const withoutFigures = (text: string): string => text.replaceAll(/\d+/g, '0');
const { stdout: curl } = await inShell('command -v curl || true');

test('the README names all who have a token, and nobody else', async () => {
  const text = await readFile(join(root, 'README.md'), 'utf8');
  const [, named = ''] = /demonstration roles to `[^`]+`([\s\S]*?)In a browser/.exec(text) ?? [];
  const names = [...named.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(graph.tokens).sort());
});

test('the README shows lines for a terminal', () => {
  expect(lines.length).toBeGreaterThan(2);
});

test.each(lines)('%s', async (line, answer) => {
  // A machine without curl cannot try these lines; nothing else needs it.
  if (line.startsWith('curl') && !curl) return;
  const { stdout, stderr } = await inShell(line);
  expect(stderr).toBe('');
  if (typeof answer === 'string') return expect(withoutFigures(stdout)).toBe(withoutFigures(answer));
  const answered: unknown = JSON.parse(stdout);
  if (answer === undefined) expect(answered).not.toHaveProperty('errors');
  else expect(answered).toEqual(answer);
});

test.each(pages.flatMap(([, blocks]) => queriesOf(blocks).filter(isOfTheNight)))(
  'after the night, %s',
  expectAnswer,
);
