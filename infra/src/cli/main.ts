import { join } from 'node:path';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { readLastStart } from '../run/last-start.ts';
import { addDeployCommands } from './add-deploy-commands.ts';
import { askQuery } from './ask-query.ts';
import { CliError } from './cli-error.ts';
import { config } from './config.ts';
import { fileText } from './file-text.ts';
import { type Connection, tokenFor, tokenOf } from './graph-client.ts';
import { importPage } from './import-page.ts';
import { addRegistryCommands } from './registry/add-registry-commands.ts';

const program = new Command('graph')
  .description('A client of the running graph, and of the registry of its releases')
  .option('--url <url>', "the gateway's address; by default that of the last npm start")
  .option(
    '--data-dir <folder>',
    'where the local run keeps its tokens; by default that of the last npm start',
  )
  .option('--as <role>', 'the demonstration role to ask as')
  .option('--token <file>', 'the file of the token to ask with, where no demonstration role asks')
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

type DevOptions = {
  readonly against?: string;
  readonly release?: string;
  readonly port: string;
  readonly fresh: boolean;
};
type PublishOptions = { readonly to: string; readonly schema: string; readonly replace: boolean };
const apiSchemaFile = join(import.meta.dirname, '../../../gateway/api-schema.graphql');

const urlAt = (port: string): string => `http://127.0.0.1:${port}/graphql`;

/** What is said goes before the environment, and that before the last start. */
const connection = async (role?: string): Promise<Connection> => {
  const last = await readLastStart();
  const { PORT, DATA_DIR } = config();
  const { url, dataDir, as: chosen, token } = program.opts();
  return {
    url: url ?? (PORT ? urlAt(PORT) : (last?.url ?? urlAt('4000'))),
    dataDir: dataDir ?? DATA_DIR ?? last?.dataDir ?? '.data',
    as: chosen ?? (token ? undefined : role),
    token: token && (await fileText(token, 'The token')).trim(),
  };
};

program
  .command('ask')
  .description('ask a query and print its data as JSON')
  .argument('<query>', 'the query, a file that holds it, or - for standard input')
  .option('--variables <json>', 'variables of the query', '{}')
  .action(async (query: string, { variables }: { variables: string }) =>
    askQuery(await connection(), query, variables),
  );

program
  .command('token')
  .description('print the token of a demonstration role')
  .argument('<role>')
  .action(async (role: string) => console.log(await tokenOf(role, (await connection()).dataDir)));

program
  .command('import-page')
  .description("read a news site's page as text and store its article as a draft")
  .argument('<file>')
  .action(async (file: string) => importPage(await connection('editor'), file));

program
  .command('day')
  .description('carry an issue of the demonstration from its plan to the doorsteps, as the people who do it')
  .argument('[date]', 'the day on its masthead; tomorrow when left out')
  .action(async (date?: string) => {
    const { runDay } = await import('./day/run-day.ts');
    await runDay(await connection(), date);
  });

program
  .command('recheck-pictures')
  .description(
    'ask again what pictures may be shown that are to be taken down, and note it with the stories that show them',
  )
  .action(async () => {
    const { recheckPictures } = await import('./recheck-pictures.ts');
    await recheckPictures(await connection('editor'));
  });

program
  .command('mark-sponsored')
  .description(
    'bind the articles that were sold before there were marks to the label 廣告, and have that noted where they were sold',
  )
  .action(async () => {
    const { markSponsored } = await import('./mark-sponsored.ts');
    await markSponsored(await connection('editor'));
  });

program
  .command('check-references')
  .description('name the stories that refer to events, people or organisations which are not there')
  .argument('[days]', 'only those that were changed in so many days')
  .action(async (days?: string) => {
    if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days))
      throw new CliError(`${days} is no number of days`);
    const { checkReferences } = await import('./check-references.ts');
    await checkReferences(await connection('editor'), days === undefined ? undefined : Number(days));
  });

program
  .command('new-subgraph')
  .description('write a small whole subgraph for a company, and make it a part of the graph')
  .argument('<name>', 'small letters and hyphens, such as retail')
  .requiredOption('--organisation <slug>', 'whose business it is, such as huipinhui')
  .requiredOption('--thing <Thing>', 'what it is about: a noun such as PictureFrame')
  .action(async (name: string, options: { organisation: string; thing: string }) => {
    const { newSubgraph } = await import('../scaffold/new-subgraph.ts');
    await newSubgraph({ name, ...options });
    console.log(`subgraphs/${name} is a part of the graph: npm start, then ask as ${name}-staff.`);
    console.log(`Its tests: node_modules/.bin/jest subgraphs/${name}`);
  });

program
  .command('dev')
  .description('run one subgraph of the tree over the others of a running graph; a change restarts it alone')
  .argument('<name>', 'its folder, such as retail')
  .option('--against <url>', 'the gateway whose others they are; by default that of the last npm start')
  .option(
    '--release <name>',
    'their schemas as an environment of the registry has them, or a release by its number',
  )
  .option('--port <port>', 'where to ask', '4100')
  .option('--fresh', 'begin anew with its database', false)
  .action(async (name: string, { against, release, port, fresh }: DevOptions) => {
    const { dev } = await import('../dev/dev.ts');
    const from = await connection();
    await dev({
      ...{ name, fresh, against: against ?? from.url, port: Number(port), release },
      token: await tokenFor(from),
    });
  });

program
  .command('operations')
  .description('what programs may ask of a gateway')
  .command('publish')
  .description("add a program's operations to those that it may ask")
  .argument('<app>', 'the program, as it names itself in apollographql-client-name or its token')
  .argument('<dir>', "a folder of .graphql files, or of manifests of Apollo's generator")
  .requiredOption('--to <folder>', 'the folder that gateways read, their OPERATIONS')
  .option('--schema <file>', 'what clients see of the graph', apiSchemaFile)
  .option('--replace', 'take away what was published before', false)
  .action(async (app: string, folder: string, { to, schema, replace }: PublishOptions) => {
    const { publishOperations } = await import('./publish-operations.ts');
    const published = await publishOperations({ app, folder, to, schema, replaces: replace });
    console.log(
      `${app} may ask ${published.operations} operations, ${published.added} of them new: ${published.file}`,
    );
  });

program
  .command('seed')
  .description('add a large synthetic set to the databases of the local run')
  .requiredOption('--scale <n>', '1 to 1000; 100 makes tens of thousands of articles')
  .action(async ({ scale }: { scale: string }) => {
    // All subgraphs are loaded for it, and for nothing else here.
    const { seedEverything } = await import('./seed-everything.ts');
    await seedEverything((await connection()).dataDir, Number(scale));
  });

addRegistryCommands(program);
addDeployCommands(program);

/** Whether an error says in one line what is wrong, to whoever asked. */
const isExpected = (error: unknown): error is Error =>
  error instanceof CliError ||
  error instanceof CommanderError ||
  ['ConfigError', 'MigrationRefused', 'PostgresStartError', 'RegistryError', 'StartError'].includes(
    (error as Error).name,
  );

try {
  await program.parseAsync();
} catch (error) {
  const isHelp = error instanceof CommanderError && /^commander\.(help|version)/.test(error.code);
  if (!isHelp) {
    console.error(isExpected(error) ? error.message.replaceAll('\n', ' ') : error);
    process.exitCode = 1;
  }
}
