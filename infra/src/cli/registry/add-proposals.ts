import type { Command } from 'commander';
import { fileText } from '../file-text.ts';
import { library, type Options, registryCommand } from './registry-command.ts';
import { privateKeyOf, registryOf, schemaText, today, whoever } from './registry-options.ts';

/** The commands by which teams ask each other for what a schema takes, and say yes. */
export const addProposals = (program: Command): void => {
  registryCommand(program, 'propose', 'ask the teams of whom a schema takes something')
    .argument('<subgraph>')
    .option('--schema <file>', 'its SDL; by default schema.graphql of its folder')
    .option('--env <environment>', 'where it would be released', 'production')
    .option('--by <name>', 'who does it')
    .action(async (subgraph: string, { registry, schema, env, by }: Options) => {
      const { propose, readSettings } = await library();
      const store = registryOf(registry);
      const sdl = await schemaText(subgraph, schema);
      const input = { subgraph, sdl, environment: env!, by: whoever(by), today: today() };
      const { id, asks } = await propose(store, input);
      const { teams } = (await readSettings(store)).value;
      for (const asked of asks)
        console.log(
          `${id} needs ${teams[asked]?.name ?? asked} (${teams[asked]?.contact ?? 'nobody has it'}): graph approve ${id} --team ${asked}`,
        );
    });

  registryCommand(program, 'proposals', 'list what teams ask of others, and whose yes is still to come')
    .option('--env <environment>', 'where they would be released', 'production')
    .action(async ({ registry, env }: Options) => {
      const { proposals } = await library();
      for (const { id, subgraph, by, at, wants, missing, isReleased } of await proposals(
        registryOf(registry),
        env!,
      )) {
        const stands = missing.length > 0 ? `waits for ${missing.join(', ')}` : 'is approved';
        console.log(`${id}: ${subgraph}, by ${by}, ${at}, ${isReleased ? 'is released' : stands}`);
        for (const { message } of wants) console.log(`  ${message}`);
      }
    });

  registryCommand(program, 'approve', "say yes, as a team, to what another subgraph's schema takes of yours")
    .argument('<proposal>', 'its id; or with --schema the subgraph whose schema it is')
    .requiredOption('--team <subgraph>', 'whose team says yes')
    .option('--schema <file>', 'that very schema, where it was not proposed')
    .option('--key <file>', "your team's private key; by default GRAPH_KEY")
    .option('--by <name>', 'who does it')
    .action(async (named: string, { registry, team, schema, key, by }: Options) => {
      const { approve, approveProposal } = await library();
      const store = registryOf(registry);
      const yes = { as: team!, by: whoever(by), privateKey: await privateKeyOf(key) };
      let subgraph = named;
      if (schema === undefined) subgraph = await approveProposal(store, { id: named, ...yes });
      else await approve(store, { subgraph, sdl: await fileText(schema, 'The schema'), ...yes });
      console.log(`${team} has approved this schema of ${subgraph}.`);
    });
};
