import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runProgram } from './run-program.ts';

const root = join(import.meta.dirname, '../../..');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

type LongRun = {
  readonly patterns: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

/** What takes too long for every landing, each by itself: `--long` and so on. */
const longRuns: Readonly<Record<string, LongRun>> = {
  // Random operations by the thousand, publishes by the hundred, a bad one on trial, teams in this repository and outside,
  // what the image does.
  long: {
    patterns: [
      ...['engine/differential', 'publishes-under-load', 'supergraph-trial'],
      ...['tests/new-subgraph', 'tests/own-repository', 'tests/image'],
    ],
    environment: { CASES: '4000', PUBLISHES: '500', TEAMS_AT_WORK: '1' },
  },
  // What each list costs over tens of thousands of rows, and by which index.
  large: { patterns: ['at-scale'], environment: { LARGE_SETS: '1' } },
  hostile: { patterns: ['tests/hostile'], environment: { ROUNDS: '10' } },
  faults: { patterns: ['tests/faults'], environment: { ALL_FAULTS: '1' } },
  soak: { patterns: ['tests/soak'], environment: { MINUTES: String(Number(process.argv.at(-1)) || 10) } },
};
const [, longRun] = Object.entries(longRuns).find(([name]) => process.argv.includes(`--${name}`)) ?? [];

// Without a terminal a report is read as a text.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
const slow = longRun || process.argv.includes('--all') ? { SLOW: '1' } : {};
const env = { ...slow, ...longRun?.environment, ...plain, ...process.env };

type Outcome = { readonly isOk: boolean; readonly said: string };

/** Runs a program beside others; what it says is told when it has ended. */
const runBeside = (command: string, parameters: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(command, parameters, { cwd: root, env, maxBuffer: 2 ** 30 }, (error, stdout, stderr) =>
      resolve({ isOk: error === null, said: stdout + stderr }),
    );
  });

// All at once: what composes the graph has use for one core alone.
const checks: Readonly<Record<string, () => Promise<Outcome>>> = {
  'generated code and supergraph are current': () =>
    runBeside(process.execPath, [join(import.meta.dirname, 'generate.ts'), '--check']),
  'Biome finds nothing': () => runBeside(bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.']),
  'types are right': () => runBeside(bin('tsc'), ['-p', 'tsconfig.json']),
  'types of the pages are right': () => runBeside(bin('tsc'), ['-p', 'packages/dashboards/tsconfig.json']),
  'knip finds nothing unused': () => runBeside(bin('knip'), ['--no-progress']),
};

/** The runner has no limit for a single test: one that hangs ends the run, and the file that has no PASS line is it. */
const patience = 18 * 60_000;

/** Runs jest; answers how many tests passed and failed. A run that ends without a report has failed. */
const runTests = async (): Promise<{ passed: number; failed: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'media-graph-check-'));
  const report = join(folder, 'report.json');
  // A failed test may leave a server running; its process must end all the same.
  const options = ['--json', `--outputFile=${report}`, '--forceExit', ...(longRun?.patterns ?? [])];
  const jest = [join(root, 'node_modules/jest/bin/jest.js'), ...options];
  const limits = { cwd: root, env, timeout: longRun ? undefined : patience };
  const green = await runProgram(process.execPath, ['--no-warnings', ...jest], limits);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(
      await readFile(report, 'utf8'),
    );
    const failed = Math.max(numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites);
    return { passed: numPassedTests, failed: green ? 0 : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true });
  }
};

let passed = 0;
let failed = 0;
const begun = Object.entries(longRun ? {} : checks).map(([name, check]) => ({ name, outcome: check() }));
for (const { name, outcome } of begun) {
  const { isOk, said } = await outcome;
  process.stdout.write(said);
  console.log(`${isOk ? '✓' : '✗'} ${name}`);
  if (isOk) passed++;
  else failed++;
}
const tests = await runTests();
passed += tests.passed;
failed += tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
