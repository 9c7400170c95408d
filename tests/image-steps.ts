import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { copyTree } from './copy-tree.ts';

/** What a container of an image starts with. */
export type Image = {
  readonly folder: string;
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
};

/** Node as an image has it: found by its name. */
const path = `${dirname(process.execPath)}:${process.env.PATH}`;

const textIn = (variables: Readonly<Record<string, string>>, text: string): string =>
  text.replaceAll(/\$\{?(\w+)\}?/g, (_, name: string) => variables[name] ?? '');

/**
 * Does what a Dockerfile says in a plain folder, on this machine's Node instead of an image's. All stages share the
 * folder, for ours copy all that the one before has.
 *
 * @throws Error for an instruction that it does not know, and for another Node than this one
 */
export const doImageSteps = async (
  dockerfile: string,
  given: Readonly<Record<string, string>>,
  folder: string,
): Promise<Image> => {
  const instructions = dockerfile
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter(Boolean)
    .map((line) => /^(\S+)\s+(.*)$/.exec(line)!.slice(1) as [string, string]);
  const environment: Record<string, string> = { PATH: path };
  let variables: Record<string, string> = {};
  let command: [string, ...string[]] | undefined;
  let user = 'root';
  const steps: Readonly<Record<string, (text: string) => unknown>> = {
    FROM: (image) => {
      variables = {};
      const version = /^node:([\d.]+)-slim\b/.exec(image)?.[1];
      if (`v${version}` !== process.version)
        throw new Error(`${image} is another Node than ${process.version}`);
    },
    ARG: (name) => {
      variables = { ...variables, [name]: given[name]! };
    },
    // There is one folder.
    WORKDIR: () => undefined,
    COPY: (what) => {
      if (what === '. .') return copyTree(folder);
      if (what !== '--from=packages /app .') throw new Error(`COPY ${what} is not known here`);
      return undefined;
    },
    RUN: (line) =>
      promisify(execFile)('sh', ['-c', line], {
        cwd: folder,
        env: { HOME: process.env.HOME, ...environment, ...variables },
        maxBuffer: 2 ** 26,
      }),
    ENV: (pairs) => {
      for (const [, name, value] of pairs.matchAll(/(\w+)=("[^"]*"|\S+)/g))
        environment[name!] = textIn(variables, value!.replaceAll('"', ''));
    },
    USER: (name) => {
      user = name;
    },
    CMD: (list) => {
      command = JSON.parse(list);
    },
  };
  for (const [name, text] of instructions) {
    const step = steps[name];
    if (!step) throw new Error(`${name} is not known here`);
    await step(text);
  }
  await chmod(folder, 0o755);
  return { folder, command: command!, environment, user };
};
