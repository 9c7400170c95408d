import { basename, dirname } from 'node:path';
import { send } from '@fastify/send';
import {
  anonymous,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  RequestRefused,
  type Viewer,
} from '@media-graph/service';
import { isId, type RouteTools } from '@media-graph/subgraph';
import { isPictureClient, mayTrace } from '../access.ts';
import type { DataSources } from '../context.ts';
import type { FormerMediaFile } from '../former-media-file/former-media-file.entity.ts';
import type { Keys } from '../keys-of.ts';
import { isImage, type MediaAsset, type MediaFile } from '../media-asset/media-asset.entity.ts';
import { wholeFileHref } from '../media-file/whole-file-href.ts';
import {
  planChosenSize,
  planCropRendition,
  planDownload,
  planRendition,
  type RenditionPlan,
} from '../rendition/plan-rendition.ts';
import { renditionFiles } from '../rendition/rendition-files.ts';
import { isSizeSigned } from '../rendition/size-signature.ts';
import type { Storage } from '../storage/storage.ts';
import type { FileLimits } from '../upload/file-limits.ts';
import { attachment } from './attachment.ts';
import { type NamedRendition, readRenditionName } from './read-rendition-name.ts';

type Options = Pick<Keys, 'rightsKey' | 'signer'> & {
  readonly storage: Storage;
  readonly limits: FileLimits;
};
type FileRequest = FastifyRequest<{ Params: { id: string; file: string } }>;

/**
 * A browser asks again after ten minutes, and is told 304 or that a picture is withdrawn; a shared cache may keep it,
 * because it can be purged by `cache-tag`.
 */
const forEverybody = 'public, max-age=600, s-maxage=31536000';
const forNobodyElse = 'private, no-store';
const notFound = () => new RequestRefused('NOT_FOUND', 'There is no such file, or you may not see it');

const kept = ({ id, status, embargoedUntil }: MediaFile) => ({
  'cache-control':
    status === 'RELEASED' && !(embargoedUntil && embargoedUntil > new Date()) ? forEverybody : forNobodyElse,
  'cache-tag': `asset-${id}`,
});

/** All else is for a program of the reader's, and opens in no page of ours. */
const isPlayed = ({ kind }: MediaFile): boolean => kind === 'VIDEO' || kind === 'AUDIO';

/** Whatever a file holds, a browser takes it for what we say it is and runs nothing of it. */
const harmless = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
};

const sendFile = async (request: FastifyRequest, reply: FastifyReply, path: string, headers: object) => {
  const file = await send(request.raw, basename(path), { root: dirname(path), cacheControl: false });
  if (file.type === 'error' && file.statusCode === 404) throw notFound();
  return reply
    .code(file.statusCode)
    .headers({
      ...file.headers,
      ...harmless,
      ...(file.statusCode < 400 ? headers : { 'cache-control': 'no-store' }),
    })
    .send(file.stream);
};

/**
 * `GET /assets/:id/renditions/:file` for everybody when the asset is released, and for those who see drafts with the
 * gateway's signature; `GET /assets/:id/original` for those who work with originals.
 */
export const fileRoutes = (
  app: FastifyInstance,
  { viewerOf, contextFor }: RouteTools<DataSources>,
  { storage, limits, signer, rightsKey }: Options,
): void => {
  const renditions = renditionFiles(storage, limits.maxPixels, signer);
  const viewerOfFile = (request: FastifyRequest) =>
    'signature-input' in request.headers ? viewerOf(request, '') : anonymous;

  const load = async (request: FileRequest, viewer: Viewer): Promise<MediaFile> => {
    const context = contextFor(viewer, request.id);
    // Ended before a picture is made, because that may take seconds and needs no database.
    const asset = await context.mediaFiles.load(request.params.id).finally(context.end);
    if (!asset) throw notFound();
    return asset;
  };

  /** A file that the asset had before; null for none. */
  const loadFormer = async (request: FileRequest, viewer: Viewer): Promise<FormerMediaFile | null> => {
    const { id, file } = request.params;
    const context = contextFor(viewer, request.id);
    const former = isId(file) ? await context.formerMediaFiles.load(file).finally(context.end) : null;
    return former?.assetId === id.toLowerCase() ? former : null;
  };

  const planOf = async (
    request: FileRequest,
    viewer: Viewer,
    asset: MediaAsset,
    named: NamedRendition,
  ): Promise<RenditionPlan> => {
    if (named.chosen) {
      // A size that was not given out is none: whoever could make them up would fill the disk.
      if (!isSizeSigned(rightsKey, asset.id, named.chosen, named.signature)) throw notFound();
      return planChosenSize(asset, named.chosen, rightsKey);
    }
    if (named.cropId === undefined) return planRendition(asset, named);
    const context = contextFor(viewer, request.id);
    const crop = await context.mediaCrops.load(named.cropId).finally(context.end);
    if (crop?.assetId !== asset.id) throw notFound();
    return planCropRendition(asset, crop, named);
  };

  const logged = async (request: FileRequest, viewer: Viewer, licenceId: string | null): Promise<void> => {
    const context = contextFor(viewer, request.id);
    await context
      .transaction('downloadAsset', (tx) => tx.mediaDownloadRepository.log(request.params.id, licenceId))
      .finally(context.end);
  };

  /** The viewer's licence under which an asset may be fetched now; null where none holds, or its owner denies it. */
  const licenceFor = async (request: FileRequest, viewer: Viewer): Promise<string | null> => {
    if (!isPictureClient(viewer)) return null;
    const context = contextFor(viewer, request.id);
    const licence = await context.pictureLicenceRepository.holdingFor(request.params.id).finally(context.end);
    return licence?.id ?? null;
  };

  app.register(async (scope) => {
    scope.setErrorHandler(async (error, _request, reply) => {
      reply.headers(harmless);
      throw error;
    });
    const config = { streamed: true };
    scope.get('/assets/:id/renditions/:file', { config }, async (request: FileRequest, reply) => {
      const named = readRenditionName(request.params.file);
      if (!named) throw notFound();
      // Once, because a signature is good for one reading.
      const viewer = viewerOfFile(request);
      const asset = await load(request, viewer);
      if (!isImage(asset)) throw notFound();
      const plan = await planOf(request, viewer, asset, named);
      if (!plan.href.endsWith(`/${request.params.file}`))
        return reply.header('cache-control', 'no-store').redirect(plan.href, 302);

      const path = await renditions.fileOf(plan);
      if (path === null) throw notFound();
      return sendFile(request, reply, path, {
        'content-type': plan.contentType,
        'content-disposition': `inline; filename="${plan.name}"`,
        ...kept(asset),
      });
    });

    scope.get('/assets/:id/files/:file', { config }, async (request: FileRequest, reply) => {
      const asset = await load(request, viewerOfFile(request));
      const href = wholeFileHref(asset);
      if (isImage(asset) || !href.endsWith(`/${request.params.file}`)) throw notFound();
      const path = await storage.find(asset.storedAs);
      if (!path) throw notFound();
      return sendFile(request, reply, path, {
        'content-type': asset.mimeType,
        'content-disposition': isPlayed(asset) ? `inline; filename="${basename(href)}"` : attachment(asset),
        ...kept(asset),
      });
    });

    scope.get('/assets/:id/original', { config }, async (request: FileRequest, reply) => {
      const viewer = viewerOfFile(request);
      const asset = await load(request, viewer);
      const path = mayTrace(viewer, asset) ? await storage.find(asset.storedAs) : null;
      if (!path) throw notFound();
      await logged(request, viewer, null);
      return sendFile(request, reply, path, {
        'content-type': asset.mimeType,
        'content-disposition': attachment(asset),
        'cache-control': forNobodyElse,
      });
    });

    scope.get('/assets/:id/former/:file', { config }, async (request: FileRequest, reply) => {
      const viewer = viewerOfFile(request);
      const asset = await load(request, viewer);
      const former = mayTrace(viewer, asset) ? await loadFormer(request, viewer) : null;
      const path = former && (await storage.find(former.storedAs));
      if (!path) throw notFound();
      await logged(request, viewer, null);
      return sendFile(request, reply, path, {
        'content-type': former.mimeType,
        'content-disposition': attachment(former),
        'cache-control': forNobodyElse,
      });
    });

    scope.get('/assets/:id/licensed', { config }, async (request: FileRequest, reply) => {
      const viewer = viewerOfFile(request);
      const asset = await load(request, viewer);
      const licenceId = await licenceFor(request, viewer);
      if (licenceId === null) throw notFound();
      const plan = isImage(asset) ? planDownload(asset) : null;
      const path = await (plan ? renditions.fileOf(plan) : storage.find(asset.storedAs));
      if (path === null) throw notFound();
      await logged(request, viewer, licenceId);
      return sendFile(request, reply, path, {
        'content-type': plan?.contentType ?? asset.mimeType,
        'content-disposition': attachment({ ...asset, storedAs: plan?.storedAs ?? asset.storedAs }),
        'cache-control': forNobodyElse,
      });
    });
  });
};
