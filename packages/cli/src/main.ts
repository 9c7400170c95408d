import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { Command } from 'commander';
import { ask, CliError, type Connection } from './graph-client.ts';
import { importPage } from './import-page.ts';
import { seedAtScale } from './seed-at-scale.ts';

const program = new Command('graph')
  .description('A client of the running graph')
  .option('--url <url>', "the gateway's address", `http://127.0.0.1:${process.env.PORT ?? 4000}/graphql`)
  .option('--data-dir <folder>', 'where the local run keeps its tokens', process.env.DATA_DIR ?? '.data')
  .option('--as <role>', 'the demonstration role to ask as');

const connection = (role?: string): Connection => {
  const { url, dataDir, as: chosen } = program.opts();
  return { url, dataDir, as: chosen ?? role };
};

program
  .command('ask')
  .description('ask a query, given as text or as a file')
  .argument('<query>')
  .option('--variables <json>', 'variables of the query', '{}')
  .action(async (query: string, { variables }: { variables: string }) => {
    const text = query.includes('{') ? query : await readFile(query, 'utf8');
    const answer = await ask(connection(), text, JSON.parse(variables));
    console.log(JSON.stringify(answer, null, 2));
    if (answer.errors) process.exitCode = 1;
  });

program
  .command('import-page')
  .description("read a news site's page as text and store its article as a draft")
  .argument('<file>')
  .action((file: string) => importPage(connection('editor'), file));

program
  .command('seed')
  .description('add a large synthetic set to the databases of the local run')
  .requiredOption('--scale <n>', '1 to 1000; 100 makes tens of thousands of articles')
  .action(({ scale }: { scale: string }) => seedAtScale(connection().dataDir, scale));

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof CliError ? error.message : error);
  process.exitCode = 1;
}
