import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DataFolder } from './data-folder.ts';
import { savePassword, superuser } from './init-cluster.ts';
import { type Launch, launchProgram } from './launch-program.ts';
import { PostgresStartError } from './postgres-start-error.ts';

/**
 * The superuser's password from its file; when the file is lost, a new one is set in the server's single-user mode.
 * The server must not be running. Throws {@link PostgresStartError}.
 */
export const superuserPassword = async (launch: Launch, folder: DataFolder): Promise<string> => {
  const saved = await readFile(folder.password, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw new PostgresStartError(`${folder.password} cannot be read: start as the user it belongs to.`, {
      cause: error,
    });
  });
  if (saved !== '') return saved;

  const secret = randomBytes(24).toString('base64url');
  await singleUser(launch, folder, `ALTER ROLE ${superuser} PASSWORD '${secret}'\n`);
  await savePassword(folder, secret);
  return secret;
};

const singleUser = (launch: Launch, folder: DataFolder, statement: string): Promise<void> => {
  const args = ['--single', '-D', folder.cluster, 'postgres'];
  const child = launchProgram(launch, launch.binaries.postgres, args, ['pipe', 'ignore', 'pipe']);
  let said = '';
  child.stderr?.on('data', (chunk) => (said += chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(statement);
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      const message = `The lost password of ${folder.cluster} could not be renewed: remove ${folder.root} if its data is not needed, and start again.`;
      reject(new PostgresStartError(message, { serverLog: said.trim().split('\n').slice(-20) }));
    };
    child.on('error', fail);
    child.on('close', (code) => (code === 0 && !said.includes('ERROR') ? resolve() : fail()));
  });
};
