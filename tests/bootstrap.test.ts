import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const bootstrap = join(import.meta.dirname, '../infra/bootstrap.mjs');
const program = join('infra', 'src/cli/main.ts');

/** Runs the bootstrap as a machine with another Node would: it knows its version from `process.versions` alone. */
const runOn = async (node: string): Promise<{ stdout: string; stderr: string; code: number }> => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`;
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  try {
    const run = promisify(execFile);
    return { ...(await run(process.execPath, ['--import', preload, bootstrap, program, '--help'])), code: 0 };
  } catch (error) {
    return error as { stdout: string; stderr: string; code: number };
  }
};

test.each(['16.20.2', '18.20.8', '20.10.0'])(
  'Node %s is told in one line that it is too old',
  async (node) => {
    expect(await runOn(node)).toMatchObject({
      stdout: '',
      stderr: `Node ${node} is too old: install Node 20.11 or newer, then run this again.\n`,
      code: 1,
    });
  },
);

test.each(['20.11.0', '24.21.0'])('Node %s runs what it is given, and says nothing besides', async (node) => {
  const { stdout, stderr, code } = await runOn(node);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout).toMatch(/^Usage: graph/);
});
