import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { seedId } from '@media-graph/subgraph';
import { buildSchema } from 'graphql';
import { CliError } from '../cli/cli-error.ts';
import { migrationFiles } from './migration-files.ts';
import { type Names, namesOf } from './names-of.ts';
import { rootFiles } from './root-files.ts';
import { thingFiles } from './thing-files.ts';

const root = join(import.meta.dirname, '../../..');

type Wanted = {
  /** Small letters and hyphens: the folder, and the subgraph's name in the graph. */
  readonly name: string;
  /** The slug of the organisation whose business it is. */
  readonly organisation: string;
  /** What it is about: a noun in the singular, such as `PictureFrame`. */
  readonly thing: string;
};

const check = ({ name, organisation, thing }: Wanted): void => {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name.length > 30)
    throw new CliError(`${JSON.stringify(name)} is no name: small letters and hyphens, 30 at most`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(organisation))
    throw new CliError(`--organisation takes a slug such as huipinhui, not ${JSON.stringify(organisation)}`);
  if (!/^[A-Z][a-z]+([A-Z][a-z]+)*$/.test(thing) || thing.length > 30)
    throw new CliError(`--thing takes a noun such as PictureFrame, not ${JSON.stringify(thing)}`);
  if (existsSync(join(root, 'subgraphs', name)))
    throw new CliError(`There is a folder subgraphs/${name} already`);
};

/** Names that the new folder's own code takes. */
const requireApart = ({ exported, thing, Thing }: Names): void => {
  if ([exported, 'company', 'demonstration', 'testing'].includes(thing))
    throw new CliError(
      `A subgraph has a ${thing} already: give ${Thing} another word, such as what it is of`,
    );
};

/** One flat graph: a name belongs to whoever had it first. */
const requireFree = async ({ Thing, thing, things }: Names): Promise<void> => {
  const schema = buildSchema(await readFile(join(root, 'gateway/api-schema.graphql'), 'utf8'));
  const coordinates = [Thing, `Query.${thing}`, `Query.${things}`, `Organisation.${things}`];
  const taken = coordinates.filter((coordinate) => {
    const [name, field] = coordinate.split('.');
    const type = schema.getType(name!);
    return field === undefined ? type : type && 'getFields' in type && type.getFields()[field];
  });
  if (taken.length > 0)
    throw new CliError(`The graph has ${taken.join(', ')} already: give the thing its owner's word in front`);
};

const run = (command: string, ...parameters: string[]): void => {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new CliError(`${command} ${parameters.join(' ')} ended with ${status}`);
};

/**
 * Writes a small whole subgraph: a thing with query, mutations, row-level security, demonstration, test and README; and
 * makes it a part of the graph. Outside of its folder only what is generated changes, and the lock file.
 *
 * @throws CliError for names that are none or are taken
 */
export const newSubgraph = async (wanted: Wanted): Promise<void> => {
  check(wanted);
  const names = namesOf(wanted.name, wanted.organisation, wanted.thing);
  requireApart(names);
  await requireFree(names);
  const folder = join(root, 'subgraphs', names.name);
  const organisationId = seedId('Organisation', names.organisation);
  for (const [file, text] of Object.entries({
    ...rootFiles(names),
    ...thingFiles(names),
    ...migrationFiles(names, Date.now()),
  })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text.replace('ORGANISATION_ID', organisationId));
  }
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  run('npx', '--yes', packageManager, 'install', '--no-frozen-lockfile', '--prefer-offline');
  run(process.execPath, join(root, 'infra/src/tools/generate.ts'));
  run(join(root, 'node_modules/.bin/biome'), 'check', '--write', folder);
};
