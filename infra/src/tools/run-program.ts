import { type SpawnOptions, spawn } from 'node:child_process';

/** Runs a program whose words are shown as they come. @returns whether it went well */
export const runProgram = (
  command: string,
  parameters: readonly string[],
  options: SpawnOptions,
): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, { ...options, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
