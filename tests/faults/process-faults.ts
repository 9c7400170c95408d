import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { FaultWorld } from './world.ts';

/** A fault of a process, its database or its clock, and the code with which its fields are null meanwhile. */
export type ProcessFault = {
  readonly begin: (world: FaultWorld) => unknown;
  readonly end: (world: FaultWorld) => unknown;
  readonly code?: RegExp;
  readonly slow?: boolean;
};

const unreachable = /^SUBGRAPH_UNREACHABLE$/;
const busy = /^(SUBGRAPH_ERROR|BUSY|SUBGRAPH_TIMEOUT|DEADLINE_EXCEEDED)$/;
/** Whoever shifts it is loaded before everything else. */
const clock = (seconds: number): Record<string, string> => ({
  NODE_OPTIONS: `--import=data:text/javascript,const%20now=Date.now;Date.now=()=>now()+${seconds * 1_000}`,
});
const statement = async ({ databaseUrl }: FaultWorld, sql: string): Promise<pg.Client> => {
  const client = new pg.Client(databaseUrl());
  client.on('error', () => {});
  await client.connect();
  await client.query(sql);
  return client;
};
let held: pg.Client[] = [];
const letGo = async (): Promise<void> => {
  await Promise.all(held.splice(0).map((client) => client.end()));
};
const restartWith = (environment?: Record<string, string>) => async (world: FaultWorld) => {
  world.organisations().child.kill('SIGKILL');
  await world.organisations().ended;
  await world.restartOrganisations(environment);
  world.proxy.set(undefined);
};

export const processFaults: Readonly<Record<string, ProcessFault>> = {
  'nobody is at its address': {
    begin: ({ proxy }) => proxy.leave(),
    end: ({ proxy }) => proxy.comeBack(),
    code: unreachable,
  },
  'a subgraph is killed, and started again': {
    begin: async ({ organisations }) => {
      organisations().child.kill('SIGKILL');
      await organisations().ended;
    },
    end: (world) => world.restartOrganisations(),
    code: unreachable,
  },
  'a subgraph is told to end, and started again': {
    begin: async ({ organisations }) => {
      organisations().child.kill('SIGTERM');
      await organisations().ended;
    },
    end: (world) => world.restartOrganisations(),
    code: unreachable,
  },
  'a subgraph is stopped in the middle of its work': {
    begin: ({ organisations }) => organisations().child.kill('SIGSTOP'),
    end: ({ organisations }) => organisations().child.kill('SIGCONT'),
    code: /^SUBGRAPH_TIMEOUT$/,
    slow: true,
  },
  "a subgraph's clock is three seconds late": {
    begin: restartWith(clock(-3)),
    end: restartWith(),
    slow: true,
  },
  "a subgraph's clock is five minutes late": {
    begin: restartWith(clock(-300)),
    end: restartWith(),
    code: /^SUBGRAPH_(INVALID_ANSWER|ERROR)$/,
    slow: true,
  },
  "a subgraph's clock is five minutes early": {
    begin: restartWith(clock(300)),
    end: restartWith(),
    code: /^SUBGRAPH_(INVALID_ANSWER|ERROR)$/,
    slow: true,
  },
  'its connections to PostgreSQL are ended': {
    begin: async (world) => {
      const client = await statement(
        world,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'media_graph_organisations' AND pid <> pg_backend_pid()`,
      );
      await client.end();
      await delay(100);
    },
    end: () => {},
  },
  'PostgreSQL is restarted': {
    begin: async (world) => {
      await world.stopPostgres();
      await world.startPostgres();
    },
    end: () => {},
    slow: true,
  },
  'PostgreSQL is away': {
    begin: (world) => world.stopPostgres(),
    end: (world) => world.startPostgres(),
    code: /^(SUBGRAPH_ERROR|BUSY)$/,
    slow: true,
  },
  'PostgreSQL is killed, and started again': {
    begin: async (world) => {
      await world.killPostgres();
      await delay(300);
      await world.startPostgres();
    },
    end: () => {},
    slow: true,
  },
  'PostgreSQL hangs': {
    begin: ({ databaseProxy }) => databaseProxy.set(() => {}),
    end: ({ databaseProxy }) => databaseProxy.set(undefined),
    code: busy,
    slow: true,
  },
  'PostgreSQL closes each connection': {
    begin: ({ databaseProxy }) => databaseProxy.set((client) => void client.destroy()),
    end: ({ databaseProxy }) => databaseProxy.set(undefined),
    code: busy,
  },
  'PostgreSQL has no connection left': {
    begin: async (world) => {
      world.databaseProxy.set(undefined);
      const client = () => statement(world, 'SELECT 1').catch(() => undefined);
      held = (await Promise.all(Array.from({ length: 45 }, client))).filter((one) => one !== undefined);
    },
    end: letGo,
    code: busy,
  },
  'a table is locked': {
    begin: async (world) => {
      held = [await statement(world, 'BEGIN; LOCK TABLE organisations IN ACCESS EXCLUSIVE MODE')];
    },
    end: letGo,
    code: busy,
    slow: true,
  },
};
