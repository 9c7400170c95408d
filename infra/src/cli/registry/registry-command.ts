import type { Command } from 'commander';

export type Options = Readonly<Record<string, string | undefined>>;

/** What the commands need, loaded when one of them is asked for. */
export const library = () => import('@media-graph/registry');

/** A command that works on a registry. */
export const registryCommand = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--registry <address>', 'the folder of the registry, or its address; by default GRAPH_REGISTRY');
