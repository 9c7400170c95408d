// Runs on whatever Node the machine has (20.11 or newer): installs what is missing, then hands over to the Node that the
// project pins. Plain JavaScript and Node's own modules only, because nothing else is there yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = join(root, 'node_modules/.installed-lockfile');
const pinnedNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [script, ...rest] = process.argv.slice(2);

const fail = (line) => {
  console.error(line);
  process.exit(1);
};

/** Runs a program on this terminal; Ctrl-C reaches it directly, a SIGTERM is passed on. */
const run = (command, parameters, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', ...options });
    const passOn = () => child.kill('SIGTERM');
    const stay = () => undefined;
    process.on('SIGTERM', passOn).on('SIGINT', stay);
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', passOn).off('SIGINT', stay);
      resolve(code ?? (signal ? 130 : 1));
    });
  });

const digest = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(readFileSync(join(root, 'pnpm-workspace.yaml')))
    .update(process.platform + process.arch)
    .digest('hex');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11))
  fail(`Node ${process.versions.node} is too old: install Node 20.11 or newer, then run this again.`);

if (!existsSync(pinnedNode) || !existsSync(installed) || readFileSync(installed, 'utf8') !== digest()) {
  // Not on standard output, which is the program's that is to run.
  console.error('Installing packages (only when they changed; a minute or two the first time) …');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const code = await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    shell: process.platform === 'win32',
    stdio: ['inherit', 2, 2],
  });
  if (code !== 0)
    fail(
      `The packages could not be installed (exit code ${code}): is the npm registry within reach? Then run this again.`,
    );
  writeFileSync(installed, digest());
}
process.exit(await run(pinnedNode, [...process.execArgv, join(root, script), ...rest]));
