import process from 'node:process';
import { publish, ReleaseRefused, verdictText } from '@media-graph/registry';
import { CliError } from '../cli-error.ts';
import { config } from '../config.ts';
import { countFetches } from './count-fetches.ts';
import { registryOf, schemaFile, today, whoever } from './registry-options.ts';
import { servedSdl } from './served-sdl.ts';

type Options = {
  readonly registry?: string | undefined;
  readonly env?: string | undefined;
  readonly canary?: string | undefined;
  readonly service?: string | undefined;
  readonly unasked?: boolean;
  readonly withdraw?: boolean;
  readonly by?: string | undefined;
};

const percentOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const percent = Number(text);
  if (!Number.isInteger(percent) || percent < 1 || percent > 99)
    throw new CliError('--canary takes a whole number of a hundred callers, 1 to 99');
  return percent;
};

const secretFor = (service: string): string => {
  const { GATEWAY_SECRET } = config();
  if (!GATEWAY_SECRET) throw new CliError(`GATEWAY_SECRET is needed to ask ${service} what it serves`);
  return GATEWAY_SECRET;
};

/** Tells a verdict that refuses what is done, and ends the program with 1. */
export const telling = async (release: () => Promise<void>): Promise<void> => {
  try {
    await release();
  } catch (error) {
    if (!(error instanceof ReleaseRefused)) throw error;
    console.log(verdictText(error.verdict, schemaFile(error.verdict.subgraph, undefined)));
    process.exitCode = 1;
  }
};

/** Publishes `<subgraph>@<revision>`, or withdraws `<subgraph>`. @throws CliError, RegistryError */
export const publishSubgraph = async (named: string, options: Options): Promise<void> => {
  const { env: environment = 'production', canary, service, unasked, withdraw, by } = options;
  const [subgraph, revision] = named.split('@') as [string, string?];
  if (withdraw ? revision !== undefined : !revision)
    throw new CliError('Name <subgraph>@<revision>, or the subgraph alone with --withdraw');
  if (!withdraw && !service && !unasked)
    throw new CliError(
      'Name the running subgraph with --service, so that it is asked whether it serves that; or say --unasked',
    );
  await telling(async () => {
    const served = service && { served: () => servedSdl(subgraph, service, secretFor(service)) };
    const { changes } = await publish(registryOf(options.registry), {
      ...{ subgraph, revision, environment, by: whoever(by), today: today(), countFetches },
      ...{ canary: percentOf(canary), ...served },
    });
    const { release, what } = changes[0]!;
    console.log(
      what === 'CANARY_STARTED'
        ? `Release ${release} is on trial in ${environment}: ${canary} of 100 callers.`
        : `${environment} serves release ${release}.`,
    );
  });
};
