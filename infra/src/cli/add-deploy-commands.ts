import { tmpdir } from 'node:os';
import type { Command } from 'commander';
import { CliError } from './cli-error.ts';
import { config } from './config.ts';

/** The commands by which the graph is brought to where it is to run. */
export const addDeployCommands = (program: Command): void => {
  program
    .command('provision')
    .description("make a subgraph's database with its roles, or bring it up to date; prints their addresses")
    .argument('<subgraph>')
    .option(
      '--second',
      "only the service's second login, with a password from another ROLE_SECRET, to go over to",
    )
    .action(async (name: string, { second = false }: { second?: boolean }) => {
      const { ADMIN_DATABASE_URL: adminUrl, ROLE_SECRET: secret } = config();
      if (!adminUrl || !secret || secret.length < 32)
        throw new CliError(
          'ADMIN_DATABASE_URL is a connection that may make databases and roles; from ROLE_SECRET, 32 characters or more, come their passwords',
        );
      const { provision } = await import('../deploy/provision.ts');
      console.log(await provision({ name, adminUrl, secret, second }));
    });

  program
    .command('migrate')
    .description("bring a subgraph's database to the newest migration, unless that would keep others waiting")
    .argument('<subgraph>')
    .action(async (name: string) => {
      const { OWNER_DATABASE_URL: ownerUrl } = config();
      if (!ownerUrl) throw new CliError("OWNER_DATABASE_URL is the connection of the database's owner");
      const { subgraphOf } = await import('../create-subgraphs.ts');
      const { migrateSafely } = await import('@media-graph/subgraph');
      const subgraph = await subgraphOf(name, { ASSETS_DIR: tmpdir() });
      const migrated = await migrateSafely(subgraph, ownerUrl);
      console.log(migrated.join('\n') || `${name} has had all of its migrations.`);
    });

  program
    .command('manifests')
    .description('write what Kubernetes, or compose on one machine, needs to run every service')
    .requiredOption('--to <folder>', 'where they are written')
    .requiredOption('--image <prefix>', 'of the images, such as registry.example/media-graph')
    .requiredOption('--tag <tag>', 'of the images, such as the begin of a commit')
    .action(async ({ to, image, tag }: { to: string; image: string; tag: string }) => {
      const { writeManifests } = await import('../deploy/write-manifests.ts');
      const count = await writeManifests({ folder: to, image, tag });
      console.log(`${count} services: kubectl apply -k ${to}/migrations, then -k ${to}/services`);
    });

  program
    .command('pack')
    .description('build and pack what a subgraph in a repository of its own installs')
    .requiredOption('--to <folder>', 'where the packed files are written')
    .action(async ({ to }: { to: string }) => {
      const { packPackages } = await import('../packages/pack-packages.ts');
      for (const file of await packPackages(to)) console.log(file);
    });
};
