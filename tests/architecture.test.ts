import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const sources = globSync('{gateway,subgraphs/*,packages/*,infra}/**/*.ts', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
}).filter((file) => !file.includes('node_modules'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const imports = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!);
const isTest = (file: string): boolean => /\.test\.ts$|\/testing\//.test(file);
const offenders = (files: string[], wrong: (file: string) => boolean): string[] => files.filter(wrong);

const subgraphNames = globSync('subgraphs/*', { cwd: root }).map((path) => path.split('/')[1]!);
const importsSubgraph = (file: string, names: readonly string[]): boolean =>
  imports(file).some((name) => names.some((subgraph) => name === `@media-graph/${subgraph}`));

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(100);
});

test('no subgraph imports another', () => {
  const wrong = (file: string): boolean => {
    const own = file.split('/')[1];
    return importsSubgraph(
      file,
      subgraphNames.filter((name) => name !== own && name !== 'subgraph'),
    );
  };
  expect(
    offenders(
      sources.filter((file) => file.startsWith('subgraphs/')),
      wrong,
    ),
  ).toEqual([]);
});

test('packages and the gateway import no subgraph', () => {
  const shared = sources.filter((file) => /^(packages|gateway)\//.test(file));
  expect(offenders(shared, (file) => importsSubgraph(file, subgraphNames))).toEqual([]);
});

test('nobody reaches into the folder of another package', () => {
  const wrong = (file: string): boolean => {
    const own = file
      .split('/')
      .slice(0, file.startsWith('gateway') || file.startsWith('infra') ? 1 : 2)
      .join('/');
    return imports(file)
      .filter((name) => name.startsWith('.'))
      .some((name) => !join(file, '..', name).startsWith(own));
  };
  expect(offenders(sources, wrong)).toEqual([]);
});

test('only config.ts reads the environment', () => {
  const mayRead =
    /(^|\/)config\.ts$|no-apollo-telemetry\.ts$|^packages\/testing\/|^infra\/src\/tools\/check\.ts$/;
  const wrong = (file: string): boolean => /process\.env|\benv\b.*from 'node:process'/.test(read(file));
  expect(
    offenders(
      sources.filter((file) => !mayRead.test(file) && !isTest(file)),
      wrong,
    ),
  ).toEqual([]);
});

test("only repositories of a subgraph import TypeORM's operators", () => {
  const operators =
    /import (?!type)[^;]*\b(In|Not|IsNull|LessThan|MoreThan|Between|Raw|Like|ILike|Brackets)\b[^;]*'typeorm'/;
  const others = sources.filter((file) => file.startsWith('subgraphs/') && !file.endsWith('.repository.ts'));
  expect(offenders(others, (file) => operators.test(read(file)))).toEqual([]);
});

test('no file of ours is longer than 250 lines', () => {
  const ours = sources.filter((file) => !isTest(file) && !/generated|migrations|\.seed\.ts$/.test(file));
  expect(offenders(ours, (file) => read(file).split('\n').length > 251)).toEqual([]);
});

test('no name of a place that is none', () => {
  expect(offenders(sources, (file) => /(^|\/)(utils?|helpers?|misc|common)(\.ts|\/)/.test(file))).toEqual([]);
});
