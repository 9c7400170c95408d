import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { FastifyInstance, FastifyRequest, Log, SignedBody, Viewer } from '@media-graph/service';
import type { EntityManager, EntitySchema, MigrationInterface } from 'typeorm';
import type { ViewerReading } from '../database/viewer-reading.ts';
import type { Loaders } from '../graphql/create-loaders.ts';
import type { MutationContext } from '../mutation/mutate.ts';
import type { ConstraintErrors } from '../mutation/user-error.ts';

/** What a subgraph's `createDataSources` gets to make its repositories and loaders with. */
export type Session = Pick<Loaders, 'loader' | 'keyLoader' | 'groupLoader' | 'pageLoader'> & {
  readonly viewer: Viewer;
  readonly manager: EntityManager;
  /** Writes a record of reading, at once; in a mutation it is a part of the mutation's transaction. */
  readonly writeAside: ViewerReading['writeAside'];
};

/** The context inside a mutation: repositories and loaders of its own, and who asks. */
export type Transaction<DataSources extends object> = DataSources & { readonly viewer: Viewer };

/** The GraphQL context: the subgraph's own repositories and loaders, and who asks. */
export type RequestContext<DataSources extends object> = DataSources &
  MutationContext<Transaction<DataSources>> & {
    readonly requestId: string;
    /** Called once the answer is made: what is still asked, or under way, is never answered. */
    end(): void;
  };

/** What a folder of a subgraph hands over of its thing. */
export type Module = {
  readonly resolvers?: readonly object[];
  readonly entities?: readonly EntitySchema[];
  readonly constraintErrors?: ConstraintErrors;
};

export type Seed<DataSources> = (dataSources: DataSources) => Promise<void>;

/** Somebody whom the local run writes a token for: the slug of an organisation, and what the token allows. */
export type DemonstrationPerson = { readonly organisation: string; readonly roles: readonly string[] };

/** Data that is made up; without it the subgraph is whole, and empty. */
export type Demonstration<DataSources extends object> = {
  /** By name; each runs once per database, in this order. */
  readonly seeds: Readonly<Record<string, Seed<DataSources>>>;
  /** Those who work with this subgraph, by the names of their tokens, which are the whole graph's. */
  readonly people?: Readonly<Record<string, DemonstrationPerson>>;
  /** Which of `people` the seeds write as, where the roles given do not suffice: staff of the company. */
  readonly seedAs?: string;
  /** Writes a large synthetic set that grows with `scale`, for measuring. */
  readonly seedAtScale?: (dataSources: DataSources, scale: number) => Promise<void>;
};

/** What a subgraph is made of; `subgraph.ts` of each is its table of contents. */
export type Subgraph<DataSources extends object> = {
  /** As in the supergraph, such as `media-assets`. */
  readonly name: string;
  /** The folder whose `.graphql` files are the SDL: `import.meta.dirname` of `subgraph.ts`. */
  readonly directory: string;
  readonly modules: readonly Module[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** The PostgreSQL roles that `databaseRole` may answer; their names begin with the subgraph's database name. */
  readonly databaseRoles: readonly string[];
  /** The role whose grants and row policies hold for a viewer. */
  readonly databaseRole: (viewer: Viewer) => string;
  /** Repositories and loaders over one session: the table of what can be read. */
  readonly createDataSources: (session: Session) => DataSources;
  readonly demonstration?: Demonstration<DataSources>;
  readonly jobs?: readonly Job<DataSources>[];
  /** Routes beside `/graphql`, such as uploads. */
  readonly routes?: (app: FastifyInstance, server: RouteTools<DataSources>) => void;
};

/** Work that no request asks for: it runs again and again, in every process that serves the subgraph. */
export type Job<DataSources extends object> = {
  readonly name: string;
  readonly everySeconds: number;
  /** As whom it reads and writes. */
  readonly as: Pick<Viewer, 'subject' | 'roles'>;
  /** @param asStaffOf a context as the staff of an organisation, where it writes for one; it ends with the job */
  readonly run: (
    context: RequestContext<DataSources>,
    asStaffOf: (organisation: string) => RequestContext<DataSources>,
  ) => Promise<void>;
};

export type RouteTools<DataSources extends object> = {
  readonly log: Log;
  /**
   * The viewer whom the gateway signed this request for.
   *
   * @param body as it was received; `streamed` for a route that takes it unread
   * @throws SignatureRefused, which is answered with 401
   */
  viewerOf(request: FastifyRequest, body: SignedBody): Viewer;
  /** A context for a viewer whom the route has verified; `end()` it. */
  contextFor(viewer: Viewer, requestId: string): RequestContext<DataSources>;
};

export type Resolvers = GraphQLResolverMap<unknown>;
