import process from 'node:process';
import { createLog, logDestination } from '@media-graph/service';
import { loadSubgraph, type Surroundings, serveSubgraph } from '@media-graph/subgraph';
import { subgraphFile } from '../create-subgraphs.ts';
import { describeFailure } from '../describe-failure.ts';
import { prepareDatabase } from '../run/prepare-database.ts';

/** What the process of a subgraph is told. */
export type ServeOne = {
  readonly name: string;
  readonly port: number;
  readonly adminUrl: string;
  /** From it come the passwords of its database's roles. */
  readonly secret: string;
  readonly gatewaySecret: string;
  readonly fresh: boolean;
  readonly logFile: string;
  readonly surroundings: Surroundings;
};
/** What it tells: that it answers, or why it does not. */
export type ServedOne = { readonly failure?: string };

const tell = (served: ServedOne): Promise<void> =>
  new Promise((resolve) => {
    process.send!(served, () => resolve());
  });

// One subgraph in a process of its own, which `graph dev` starts anew when a file of it has changed.
process.once(
  'message',
  async ({ name, port, gatewaySecret, logFile, surroundings, ...database }: ServeOne) => {
    try {
      const subgraph = await loadSubgraph(subgraphFile(name), surroundings);
      const say = (line: string): void => console.log(`  ${line}`);
      const { serviceUrl } = await prepareDatabase(subgraph, { ...database, say });
      const log = createLog(name, { destination: logDestination(logFile) });
      await serveSubgraph(subgraph, { port, databaseUrl: serviceUrl, gatewaySecret, log });
      await tell({});
    } catch (reason) {
      await tell({ failure: describeFailure(reason) });
      process.exit(1);
    }
  },
);
// Whoever has started it has ended.
process.once('disconnect', () => process.exit());
