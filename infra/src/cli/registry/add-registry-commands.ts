import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { fileText } from '../file-text.ts';
import { addProposals } from './add-proposals.ts';
import { library, type Options, registryCommand } from './registry-command.ts';
import { privateKeyOf, registryOf, schemaText, today, whoever } from './registry-options.ts';

const print = (text: string): void => console.log(text);

const addOwners = (program: Command): void => {
  registryCommand(program, 'registry-init', 'make an empty registry of releases').action(
    async ({ registry }: Options) => {
      const { createRegistry } = await library();
      await createRegistry(registryOf(registry));
      print('The registry is made. Next: graph owners-add <subgraph> …');
    },
  );

  program
    .command('keys')
    .description("make a team's keys: the private one into a file, the public one beside it")
    .argument('<file>', 'where the private key goes; it is never written over')
    .action(async (file: string) => {
      const { writeKeys } = await import('./write-keys.ts');
      print(await writeKeys(file));
    });

  registryCommand(program, 'owners', 'list who has which subgraph').action(async ({ registry }: Options) => {
    const { readSettings } = await library();
    const { teams } = (await readSettings(registryOf(registry))).value;
    for (const [subgraph, { name, contact }] of Object.entries(teams))
      print(`${subgraph}: ${name} (${contact})`);
  });

  registryCommand(program, 'owners-add', 'give a subgraph to a team, or change its team or key')
    .argument('<subgraph>')
    .requiredOption('--name <name>', 'who they are')
    .requiredOption('--contact <contact>', 'where they are reached')
    .requiredOption('--public-key <file>', 'the public key of their releases')
    .action(async (subgraph: string, { registry, name, contact, publicKey }: Options) => {
      const { setTeam } = await library();
      const key = await fileText(publicKey!, 'The public key');
      await setTeam(registryOf(registry), subgraph, { name: name!, contact: contact!, publicKey: key });
      print(`${subgraph} is ${name}'s.`);
    });
};

const addReleases = (program: Command): void => {
  registryCommand(program, 'check', "say whether a subgraph's schema may be released")
    .argument('<subgraph>')
    .option('--schema <file>', 'its SDL; by default schema.graphql of its folder')
    .option('--env <environment>', 'where it would be released', 'production')
    .option('--withdraw', 'check that it may be withdrawn')
    .option('--markdown', 'write the verdict for a pull request')
    .action(async (subgraph: string, options: Options & { withdraw?: boolean; markdown?: boolean }) => {
      const { checkSubgraph } = await import('./check-subgraph.ts');
      await checkSubgraph(subgraph, options);
    });

  registryCommand(program, 'push', 'keep a schema in the registry, signed, under the name of its revision')
    .argument('<subgraph>')
    .requiredOption('--revision <name>', 'such as the commit')
    .option('--schema <file>', 'its SDL; by default schema.graphql of its folder')
    .option('--key <file>', "the team's private key; by default GRAPH_KEY")
    .option('--by <name>', 'who does it')
    .action(async (subgraph: string, { registry, revision, schema, key, by }: Options) => {
      const { pushRevision } = await library();
      const sdl = await schemaText(subgraph, schema);
      const privateKey = await privateKeyOf(key);
      await pushRevision(registryOf(registry), {
        ...{ subgraph, revision: revision!, sdl, privateKey, author: whoever(by) },
      });
      print(`${subgraph}@${revision} is in the registry.`);
    });

  registryCommand(
    program,
    'publish-first',
    'release pushed revisions of several subgraphs at once, for the first time',
  )
    .argument('<subgraph@revision...>')
    .option('--env <environment>', 'where they are released', 'production')
    .option('--by <name>', 'who does it')
    .action(async (named: string[], { registry, env, by }: Options) => {
      const { publishFirst } = await library();
      const { telling } = await import('./publish-subgraph.ts');
      const wrong = named.find((one) => !/^[^@]+@[^@]+$/.test(one));
      if (wrong !== undefined) throw new CliError(`Name <subgraph>@<revision>, not ${wrong}`);
      const revisions = Object.fromEntries(named.map((one) => one.split('@', 2)));
      await telling(async () => {
        const { release } = await publishFirst(registryOf(registry), {
          ...{ revisions, environment: env!, by: whoever(by) },
        });
        print(`${env} serves release ${release}.`);
      });
    });

  registryCommand(program, 'publish', 'release a pushed revision, or withdraw a subgraph')
    .argument('<subgraph@revision>', 'or the name of the subgraph alone, with --withdraw')
    .option('--env <environment>', 'where it is released', 'production')
    .option('--canary <percent>', 'to so many of a hundred callers, for trial')
    .option(
      '--service <url>',
      'ask the running subgraph whether it serves that; GATEWAY_SECRET is its secret',
    )
    .option('--unasked', 'release it though no running subgraph was asked')
    .option('--withdraw', 'take the subgraph out of the graph')
    .option('--by <name>', 'who does it')
    .action(async (named: string, options: Options & { withdraw?: boolean; unasked?: boolean }) => {
      const { publishSubgraph } = await import('./publish-subgraph.ts');
      await publishSubgraph(named, options);
    });
};

const addContracts = (program: Command): void => {
  registryCommand(program, 'contracts', 'list which part of the graph each audience sees').action(
    async ({ registry }: Options) => {
      const { readSettings } = await library();
      const { contracts } = (await readSettings(registryOf(registry))).value;
      for (const [audience, { include, exclude }] of Object.entries(contracts))
        print(`${audience}: ${include.join(', ') || 'all'}${exclude.map((tag) => `, not ${tag}`).join('')}`);
    },
  );

  registryCommand(
    program,
    'contracts-set',
    'say which part of the graph an audience sees, from the next release on',
  )
    .argument('<audience>', 'such as partner')
    .option('--include <tags>', 'only what is tagged so, separated by commas')
    .option('--exclude <tags>', 'nothing that is tagged so')
    .action(async (audience: string, { registry, include, exclude }: Options) => {
      const { setContract } = await library();
      const tags = (text = ''): string[] => text.split(',').filter(Boolean);
      const contract = { include: tags(include), exclude: tags(exclude) };
      await setContract(registryOf(registry), audience, contract);
    });
};

/** The commands by which teams check, release and take back what they have of the graph. */
export const addRegistryCommands = (program: Command): void => {
  addOwners(program);
  addReleases(program);
  addProposals(program);
  addEnvironments(program);
  addContracts(program);
};

const addEnvironments = (program: Command): void => {
  const environmentCommand = (name: string, description: string): Command =>
    registryCommand(program, name, description).option('--env <environment>', 'which one', 'production');

  environmentCommand('released', 'say what is served, and what happened to it').action(
    async ({ registry, env }: Options) => {
      const { releasedText } = await import('./released-text.ts');
      print(await releasedText(registryOf(registry), env!));
    },
  );

  environmentCommand('changelog', 'say in words what releases changed for clients')
    .requiredOption('--since <release>', 'the last release that is known')
    .action(async ({ registry, env, since }: Options) => {
      const { changelog } = await library();
      for (const line of await changelog(registryOf(registry), env!, Number(since))) print(line);
    });

  environmentCommand('usage', 'say which clients ask for a field')
    .argument('<coordinate>', 'such as Article.headline')
    .action(async (coordinate: string, { registry, env }: Options) => {
      const { usage } = await library();
      print(await usage(registryOf(registry), { environment: env!, coordinate, today: today() }));
    });

  environmentCommand('deprecations', 'list what is deprecated, since when, and who still asks for it').action(
    async ({ registry, env }: Options) => {
      const { deprecations } = await library();
      for (const line of await deprecations(registryOf(registry), env!, today())) print(line);
    },
  );

  environmentCommand('rollback', 'serve an earlier release again')
    .option('--to <release>', 'by default the one before')
    .requiredOption('--reason <text>', 'why')
    .option('--by <name>', 'who does it')
    .action(async ({ registry, env, to, reason, by }: Options) => {
      const { rollBack } = await library();
      const target = to === undefined ? {} : { to: Number(to) };
      const { release } = await rollBack(registryOf(registry), env!, {
        ...target,
        reason: reason!,
        by: whoever(by),
      });
      print(`${env} serves release ${release} again.`);
    });

  registryCommand(program, 'promote', 'serve in one environment what another serves')
    .requiredOption('--from <environment>')
    .requiredOption('--to <environment>')
    .option('--by <name>', 'who does it')
    .action(async ({ registry, from, to, by }: Options) => {
      const { promote } = await library();
      const { release } = await promote(registryOf(registry), { from: from!, to: to!, by: whoever(by) });
      print(`${to} serves release ${release}.`);
    });

  environmentCommand('dial', 'turn a label of @override to a share of callers, without a release')
    .argument('<label>')
    .argument('<percent>', '0 to 100')
    .option('--by <name>', 'who does it')
    .action(async (label: string, percent: string, { registry, env, by }: Options) => {
      const { dial } = await library();
      await dial(registryOf(registry), env!, { label, percent: Number(percent), by: whoever(by) });
      print(`${label} holds for ${percent} of 100 callers in ${env}.`);
    });

  environmentCommand('canary', 'end a trial')
    .argument('<accept|stop>', 'serve it to everybody, or to nobody')
    .option('--reason <text>', 'why it is stopped')
    .option('--by <name>', 'who does it')
    .action(async (end: string, { registry, env, reason = 'stopped by hand', by }: Options) => {
      const { endCanary } = await import('./end-canary.ts');
      print(await endCanary(registryOf(registry), env!, { end, reason, by: whoever(by) }));
    });
};
