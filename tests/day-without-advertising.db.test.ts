import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { wholeGraph } from './whole-graph.ts';

const program = join(import.meta.dirname, '../infra/src/cli/main.ts');
const graph = await wholeGraph({ without: 'advertising' });

test('with advertising away the day is carried to the doorsteps, and one line says what it went without', async () => {
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    const parameters = ['--url', graph.url, '--data-dir', graph.dataDir, 'day'];
    execFile(process.execPath, [program, ...parameters], (_, stdout, stderr) => resolve({ stdout, stderr }));
  });
  expect(stderr).toBe('');
  const lines = stdout.trim().split('\n');
  expect(lines.filter((line) => line.startsWith('Advertising is away'))).toHaveLength(1);
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toMatch(/^\d+ vehicles left, \d+ served their last doorstep\.$/);
});

test('with advertising away a story that is paid for carries its label wherever readers have it', async () => {
  const { data, errors } = await graph.ask(`{
    articleBySlug(slug: "sponsored-study-tours") { label sponsoredAt sponsorship { label { zhHant } } }
    searchArticles(text: "暑期研學線路") { nodes { slug label } }
    articles(label: ADVERTISEMENT) { nodes { slug } }
  }`);
  expect(errors?.map(({ path }) => path)).toEqual([['articleBySlug', 'sponsorship']]);
  const label = 'ADVERTISEMENT';
  expect(data.articleBySlug).toEqual({ label, sponsoredAt: expect.any(String), sponsorship: null });
  expect(data.searchArticles.nodes).toContainEqual({ slug: 'sponsored-study-tours', label });
  expect(data.articles.nodes).toContainEqual({ slug: 'sponsored-study-tours' });
});
