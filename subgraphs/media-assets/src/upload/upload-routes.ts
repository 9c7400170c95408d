import { rm } from 'node:fs/promises';
import {
  type FastifyInstance,
  type FastifyRequest,
  hearOut,
  streamed,
  type Viewer,
} from '@media-graph/service';
import type { RouteTools } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { Storage } from '../storage/storage.ts';
import { checkDeclaredType } from './check-declared-type.ts';
import { chooseOwner } from './choose-owner.ts';
import { cleanFileName } from './clean-file-name.ts';
import { describeAsset } from './describe-asset.ts';
import type { FileLimits } from './file-limits.ts';
import { maxBytesOf } from './max-bytes-of.ts';
import { onceMade } from './once-made.ts';
import { newPath, receiveFile, tooLarge } from './receive-file.ts';
import { resumableRoutes } from './resumable-routes.ts';
import { resumableUploads } from './resumable-uploads.ts';
import { type StoredAsset, storeAsset } from './store-asset.ts';
import { UploadPlaces } from './upload-places.ts';

type Options = {
  readonly storage: Storage;
  readonly limits: FileLimits;
};
type Route = { Querystring: { owner?: unknown; filename?: unknown } };
type Known = { viewer?: Viewer };

type Arrival = {
  readonly request: FastifyRequest<Route>;
  readonly viewer: Viewer;
  readonly ownerId: string;
  readonly declared: string | null;
};

const times = { maxPause: 30_000, maxTime: 10 * 60_000 };

const describe = ({ asset, ...rest }: StoredAsset) => ({ asset: describeAsset(asset), ...rest });

/**
 * `POST /assets?owner=…&filename=…`: the body is the file itself, streamed. Raw and not multipart, because a request is
 * one file: nothing stands between the wire and the disk that parses what a stranger wrote, the gateway passes it on
 * unread, and `curl --data-binary @picture.jpg` is all a client needs. What is said of the picture goes by GraphQL.
 */
export const uploadRoutes = (
  app: FastifyInstance,
  { viewerOf, contextFor }: RouteTools<DataSources>,
  { storage, limits }: Options,
): void => {
  const places = new UploadPlaces();
  const uploads = onceMade(() => resumableUploads(storage, limits));

  app.register(async (scope) => {
    scope.setErrorHandler(async (error, request: FastifyRequest, reply) => {
      await hearOut(request, reply);
      reply.header('x-content-type-options', 'nosniff');
      throw error;
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.addHook('onRequest', async (request: FastifyRequest & Known) => {
      const isSent = request.method === 'POST' || request.method === 'PATCH';
      request.viewer = viewerOf(request, isSent ? streamed : '');
    });

    const config = { streamed: true };
    scope.post<Route>('/assets', { config }, async (request: FastifyRequest<Route> & Known, reply) => {
      const viewer = request.viewer!;
      const ownerId = chooseOwner(viewer, request.query.owner);
      const declared = checkDeclaredType(request.headers['content-type']);
      const maxBytes = maxBytesOf(declared, limits);
      if (Number(request.headers['content-length']) > maxBytes) throw tooLarge(maxBytes);

      const stored = await received({ request, viewer, ownerId, declared });
      return reply
        .code(stored.duplicate ? 200 : 201)
        .header('cache-control', 'no-store')
        .send(describe(stored));
    });
    resumableRoutes(scope, {
      ...{ uploads, places, describe },
      viewerOf: (request: FastifyRequest & Known) => request.viewer!,
      store: (file, request, viewer) => {
        // Whoever may no longer upload for the owner does not end what was begun.
        chooseOwner(viewer, file.ownerId);
        return storeAsset(file, contextFor(viewer, request.id), storage, limits);
      },
    });
  });

  const received = async ({ request, viewer, ownerId, declared }: Arrival): Promise<StoredAsset> => {
    // Who may upload has a name.
    const giveBack = places.take(viewer.subject ?? '');
    const path = newPath(await storage.incoming());
    try {
      const maxBytes = maxBytesOf(declared, limits);
      const file = await receiveFile(request.raw, path, { maxBytes, ...times });
      const fileName = cleanFileName(request.query.filename);
      const context = contextFor(viewer, request.id);
      return await storeAsset({ ...file, ownerId, declared, fileName }, context, storage, limits);
    } finally {
      giveBack();
      await rm(path, { force: true });
    }
  };
};
