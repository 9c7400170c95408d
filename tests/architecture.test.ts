import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const sources = globSync('{gateway,subgraphs/*,packages/*,infra}/**/*.ts', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
}).filter((file) => !file.includes('node_modules'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const imports = (file: string): string[] =>
  [...read(file).matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!);
const isTest = (file: string): boolean => /\.test\.ts$|\/testing\//.test(file);
const offenders = (files: string[], wrong: (file: string) => boolean): string[] => files.filter(wrong);

const subgraphNames = globSync('subgraphs/*', { cwd: root }).map((path) => path.split('/')[1]!);
const importsSubgraph = (file: string, names: readonly string[]): boolean =>
  imports(file).some((name) => names.some((subgraph) => name === `@media-graph/${subgraph}`));

// By the names that other packages import them by.
const entries = new Map(
  globSync('{gateway,subgraphs/*,packages/*,infra}/package.json', { cwd: root }).flatMap((file) => {
    const { name, exports = {} } = JSON.parse(read(file));
    const paths: Record<string, string> = typeof exports === 'string' ? { '.': exports } : exports;
    return Object.entries(paths).map(([path, to]) => [join(name, path), join(file, '..', to)] as const);
  }),
);
/** The source that a relative import, or one of another package of ours, leads to. */
const target = (file: string, name: string): string | undefined =>
  name.startsWith('.') ? join(file, '..', name) : entries.get(name);
// What is generated refers to everything, and is left out.
const importedBy = new Map(
  sources
    .filter((file) => !file.includes('/generated/'))
    .map((file) => [file, imports(file).flatMap((name) => target(file, name) ?? [])]),
);
const reachable = (file: string, found = new Set<string>()): ReadonlySet<string> => {
  for (const next of importedBy.get(file) ?? []) {
    if (found.has(next)) continue;
    found.add(next);
    reachable(next, found);
  }
  return found;
};

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
    /(^|\/)config\.ts$|no-apollo-telemetry\.ts$|processes\/process-number\.ts$|^packages\/testing\/|^infra\/src\/(?:tools\/check\.ts$|scaffold\/)/;
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

const linesOf = (file: string): number => read(file).split('\n').length - 1;

test('no file is longer than 250 lines, no subgraph.ts longer than 40, and half of all have 40 at most', () => {
  const ofAll = globSync('tests/**/*.ts', { cwd: root }).filter((file) => !file.includes('node_modules'));
  const written = [...sources, ...ofAll].filter((file) => !/\/(generated|migrations)\//.test(file));
  expect(offenders(written, (file) => linesOf(file) > 250)).toEqual([]);
  const ofSubgraphs = written.filter((file) => file.endsWith('/src/subgraph.ts'));
  expect(offenders(ofSubgraphs, (file) => linesOf(file) > 40)).toEqual([]);
  const lengths = written
    .filter((file) => !isTest(file) && !file.startsWith('tests/'))
    .map(linesOf)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(40);
});

test('a subgraph is a table of contents of at most 60 lines, and folders that are things', () => {
  const tables = sources.filter((file) => /^subgraphs\/[^/]+\/src\/subgraph\.ts$/.test(file));
  expect(tables.length).toBe(subgraphNames.length);
  expect(offenders(tables, (file) => linesOf(file) > 60)).toEqual([]);
  // A layer is none: what is checked, decided or counted lies with its thing, or in a package.
  const layers =
    /\/src\/(access|input|inputs|calendar|http|business|helpers|lib|models|services|types|seeds)\//;
  expect(
    offenders(
      sources.filter((file) => file.startsWith('subgraphs/')),
      (file) => layers.test(file),
    ),
  ).toEqual([]);
});

test('what is made up lies under demonstration', () => {
  const elsewhere = sources.filter(
    (file) => /^subgraphs\//.test(file) && !/\/(demonstration|generated)\//.test(file),
  );
  expect(offenders(elsewhere, (file) => /\.seed\.ts$|seed-at-scale/.test(file))).toEqual([]);
});

test('no name of a place that is none', () => {
  expect(offenders(sources, (file) => /(^|\/)(utils?|helpers?|misc|common)(\.ts|\/)/.test(file))).toEqual([]);
});

test('no import leads back to its file, not for types either', () => {
  const reached = new Map(sources.map((file) => [file, reachable(file)]));
  const circles = sources
    .filter((file) => reached.get(file)!.has(file))
    .map((file) =>
      [...reached.get(file)!]
        .filter((other) => reached.get(other)?.has(file))
        .sort()
        .join(', '),
    );
  expect([...new Set(circles)]).toEqual([]);
});

test('the rooms of the engine lie on floors, and none imports from above', () => {
  const engine = 'gateway/src/engine/';
  const roomOf = (file: string): string =>
    /^(?:([a-z-]+)\/)?[^/]+$/.exec(file.slice(engine.length))?.[1] ?? '';
  // `fetch` reads answers and never writes one; `read` and `write` do not know each other.
  const below: Readonly<Record<string, readonly string[]>> = {
    '': ['compile', 'fetch', 'read', 'write', 'values'],
    compile: ['fetch', 'read', 'write', 'values'],
    fetch: ['read', 'values'],
    read: ['values'],
    write: ['values'],
    values: [],
  };
  const files = sources.filter((file) => file.startsWith(engine) && !isTest(file));
  const upwards = files.flatMap((file) => {
    const room = roomOf(file);
    return importedBy
      .get(file)!
      .filter((other) => other.startsWith(engine) && roomOf(other) !== room)
      .filter((other) => !below[room]?.includes(roomOf(other)))
      .map((other) => `${file} -> ${other}`);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(upwards).toEqual([]);
});

test('the engine and the planning know nothing of HTTP, tokens or Apollo Server', () => {
  const files = sources.filter((file) => /^gateway\/src\/(engine|planning)\//.test(file) && !isTest(file));
  const known =
    /^(graphql|@media-graph\/authorisation|@apollo\/(federation-internals|query-planner)|@graphql-hive\/router-query-planner|node:(crypto|worker_threads|child_process|process))$/;
  const wrong = files.flatMap((file) =>
    imports(file)
      .filter((name) => !known.test(name))
      .filter((name) => !/^gateway\/src\/(engine|planning)\//.test(target(file, name) ?? ''))
      .map((name) => `${file} -> ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('costs are counted by the schema and the operation alone', () => {
  const files = sources.filter((file) => file.startsWith('gateway/src/cost/') && !isTest(file));
  const below = /^gateway\/src\/(?:cost\/|planning\/(?:fragments-of|directive-argument|includes-type)\.ts$)/;
  expect(files.length).toBeGreaterThan(3);
  expect(offenders(files, (file) => importedBy.get(file)!.some((other) => !below.test(other)))).toEqual([
    // Who asks is a type of the services'.
    'gateway/src/cost/budget-of.ts',
  ]);
});

test('a file that exports one function, or else one class, bears its name', () => {
  const functions =
    /^export (?:(?:async )?function\*? (?=\w+[(<])|const (?=\w+(?:: [^=\n]+)? =\s+(?:async )?[<(]))(\w+)/gm;
  const classes = /^export (?:abstract )?class (\w+)/gm;
  const inKebabCase = (name: string): string =>
    name.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const named = sources.filter(
    (file) =>
      !isTest(file) &&
      // A suffix is a role, and the file is named after its thing; every subgraph has the same files at its root.
      !/\.\w+\.ts$|(^|\/)(index|access|config|main|context|subgraph)\.ts$|\/(generated|migrations)\//.test(
        file,
      ),
  );
  const wrong = named.flatMap((file) => {
    const names = (pattern: RegExp): string[] => [...read(file).matchAll(pattern)].map(([, name]) => name!);
    const [only, ...others] = names(functions).length > 0 ? names(functions) : names(classes);
    const expected = only && others.length === 0 ? inKebabCase(only) : undefined;
    return expected === undefined || basename(file, '.ts') === expected
      ? []
      : [`${file} should be ${expected}.ts`];
  });
  expect(wrong).toEqual([]);
});
