import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  RequestRefused,
  type Viewer,
} from '@media-graph/service';
import { isId } from '@media-graph/subgraph';
import type { ReceivedFile } from './receive-file.ts';
import { type ResumableUploads, resumablePath } from './resumable-uploads.ts';
import type { StoredAsset } from './store-asset.ts';
import type { UploadPlaces } from './upload-places.ts';

type Arrived = ReceivedFile & {
  readonly ownerId: string;
  readonly declared: string | null;
  readonly fileName: string | null;
};

type Options = {
  readonly uploads: () => Promise<ResumableUploads>;
  readonly places: UploadPlaces;
  readonly viewerOf: (request: FastifyRequest) => Viewer;
  readonly store: (file: Arrived, request: FastifyRequest, viewer: Viewer) => Promise<StoredAsset>;
  readonly describe: (stored: StoredAsset) => object;
};

const measured = async (path: string): Promise<ReceivedFile> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { path, sha256: hash.digest('hex'), sizeInBytes: (await stat(path)).size };
};

const asked = ({ raw, method, url }: FastifyRequest): Request =>
  new Request(new URL(url, 'http://media-assets'), {
    method,
    headers: Object.entries(raw.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
    ...(['POST', 'PATCH'].includes(method) && {
      body: Readable.toWeb(raw) as ReadableStream,
      duplex: 'half',
    }),
  });

/**
 * Uploads that resume, by tus 1.0 (https://tus.io/protocols/resumable-upload): `POST /assets/uploads` begins one, `HEAD`
 * tells how much is there, `PATCH` goes on from there, `DELETE` gives up. With the last piece the file is checked and
 * kept as by `POST /assets`, and the answer is the same. Only who began an upload goes on with it.
 */
export const resumableRoutes = (
  scope: FastifyInstance,
  { uploads, places, viewerOf, store, describe }: Options,
): void => {
  const answer = async (request: FastifyRequest<{ Params: { id?: string } }>, reply: FastifyReply) => {
    const viewer = viewerOf(request);
    const resumable = await uploads();
    const { id } = request.params;
    if (id !== undefined && !(isId(id) && (await resumable.isOf(id, viewer.subject))))
      throw new RequestRefused('NOT_FOUND', 'There is no such upload, or it is not yours');
    const giveBack =
      request.method === 'PATCH' || request.method === 'POST' ? places.take(viewer.subject ?? '') : null;
    try {
      const response = await resumable.answer(asked(request), viewer, async ({ path, sha256, ...noted }) => {
        const file = await measured(path);
        if (file.sizeInBytes === 0) throw new RequestRefused('BAD_REQUEST', 'The file is empty');
        if (sha256 !== null && sha256 !== file.sha256)
          throw new RequestRefused('UNREADABLE', 'What arrived is not what `sha256` says');
        const stored = await store({ ...noted, ...file }, request, viewer);
        return { status: stored.duplicate ? 200 : 201, body: describe(stored) };
      });
      // Which pages of other origins may ask is the gateway's to say.
      for (const [name, value] of response.headers)
        if (!name.startsWith('access-control-')) reply.header(name, value);
      const text = Buffer.from(await response.arrayBuffer());
      if (response.status < 400)
        return reply.code(response.status).header('cache-control', 'no-store').send(text);
      const message = text.toString().trim() || 'This is no step of tus 1.0';
      return reply
        .code(response.status)
        .removeHeader('content-length')
        .type('application/json; charset=utf-8')
        .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId: request.id } }] });
    } finally {
      giveBack?.();
    }
  };
  const config = { streamed: true };
  scope.route({ method: ['OPTIONS', 'POST'], url: resumablePath, config, handler: answer });
  scope.route({
    method: ['OPTIONS', 'HEAD', 'PATCH', 'DELETE'],
    url: `${resumablePath}/:id`,
    config,
    exposeHeadRoute: false,
    handler: answer,
  });
};
