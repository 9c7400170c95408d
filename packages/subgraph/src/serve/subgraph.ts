import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { FastifyInstance, FastifyRequest, Log, SignedBody, Viewer } from '@media-graph/service';

import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { ConstraintErrors, RequestContext, Session } from './request-context.ts';

/** What a subgraph is made of; `subgraph.ts` of each is its table of contents. */
export type Subgraph<Tables extends object> = {
  /** As in the supergraph, such as `media-assets`. */
  readonly name: string;
  /** The folder whose `.graphql` files are the SDL: `import.meta.dirname` of `subgraph.ts`. */
  readonly directory: string;
  /** One map per module. */
  readonly resolvers: readonly object[];
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** The PostgreSQL roles that `databaseRole` may answer; their names begin with the subgraph's database name. */
  readonly databaseRoles: readonly string[];
  /** The role whose grants and row policies hold for a viewer. */
  readonly databaseRole: (viewer: Viewer) => string;
  /** Repositories and loaders over one session: the table of what can be read. */
  readonly createContext: (session: Session) => Tables;
  /** What a broken database constraint means to the caller of a mutation, by the constraint's name. */
  readonly constraintErrors?: ConstraintErrors;
  /** The demonstration's data by name; each runs once per database. */
  readonly seeds: Readonly<Record<string, Seed<Tables>>>;
  /** As whom the seeds write, where the roles given do not suffice: staff of the company whose business this is. */
  readonly seedAs?: Partial<Pick<Viewer, 'organisation' | 'roles'>>;
  /** Writes a large synthetic set that grows with `scale`, for measuring. */
  readonly seedAtScale?: (tables: Tables, scale: number) => Promise<void>;
  /** Routes beside `/graphql`, such as uploads. */
  readonly routes?: (app: FastifyInstance, server: RouteTools<Tables>) => void;
};

export type Seed<Tables> = (tables: Tables) => Promise<void>;

export type RouteTools<Tables extends object> = {
  readonly log: Log;
  /**
   * The viewer whom the gateway signed this request for.
   *
   * @param body as it was received; `streamed` for a route that takes it unread
   * @throws SignatureRefused, which is answered with 401
   */
  viewerOf(request: FastifyRequest, body: SignedBody): Viewer;
  /** A context for a viewer whom the route has verified; `end()` it. */
  contextFor(viewer: Viewer, requestId: string): RequestContext<Tables>;
};

export type Resolvers = GraphQLResolverMap<unknown>;
