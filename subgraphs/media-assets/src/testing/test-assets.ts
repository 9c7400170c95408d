import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll } from '@jest/globals';
import { anonymous, streamed, type Viewer } from '@media-graph/service';
import { type TestSubgraph, testSubgraph, viewers } from '@media-graph/testing';
import type { ContentSigner } from '../content-credentials/content-signer.ts';
import { keysOf } from '../keys-of.ts';
import { fileStorage } from '../storage/file-storage.ts';
import { mediaAssets } from '../subgraph.ts';
import type { FileLimits } from '../upload/file-limits.ts';

type UploadOptions = { as?: Viewer; query?: string; type?: string | null };

export type TestAssets = TestSubgraph & {
  /** The folder of the files. */
  readonly folder: string;
  /** Sends a file as the gateway passes it on. */
  upload(body: Buffer | Readable | string, options?: UploadOptions): Promise<Response>;
  /** Uploads and answers the asset; fails the test when it is refused. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the data that it asked for
  uploaded(body: Buffer, options?: UploadOptions): Promise<any>;
  /** Fetches a file, signed when `as` is given. */
  get(
    path: string,
    options?: { as?: Viewer; headers?: Record<string, string>; method?: string },
  ): Promise<Response>;
  /** Sends a signed request whose target stands as it is, which `fetch` would write anew; answers its status. */
  statusOf(method: 'GET' | 'POST', target: string, body?: Buffer): Promise<number>;
  /** The files there are, by their paths in the folder. */
  files(): Promise<string[]>;
};

/** The subgraph over a database and a folder of its own for this test file. */
export const testAssets = async (
  options: Parameters<typeof testSubgraph>[1] & { limits?: FileLimits; signer?: ContentSigner } = {},
): Promise<TestAssets> => {
  const folder = await mkdtemp(join(tmpdir(), 'media-assets-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const { limits, signer = null, ...rest } = options;
  const storage = fileStorage(folder);
  const graph = await testSubgraph(
    mediaAssets({ storage, keys: { ...keysOf({}), signer }, ...(limits && { limits }) }),
    {
      ...rest,
      seedsWriteFiles: true,
    },
  );
  const origin = graph.url.replace(/\/graphql$/, '');

  const upload: TestAssets['upload'] = (body, { as = viewers.pictureDesk, query = '', type = null } = {}) => {
    const url = new URL(`/assets${query}`, origin);
    const path = url.pathname + url.search;
    const headers = {
      ...graph.signed(path, as, 'POST', streamed),
      'content-type': type ?? 'application/octet-stream',
    };
    return fetch(url, {
      method: 'POST',
      headers,
      body: body as RequestInit['body'],
      duplex: 'half',
    } as RequestInit);
  };
  return {
    ...graph,
    folder,
    upload,
    uploaded: async (body, uploading) => {
      const response = await upload(body, uploading);
      const answer = await response.json();
      if (!response.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
      return (answer as { asset: object }).asset;
    },
    get: (path, { as = anonymous, headers = {}, method = 'GET' } = {}) => {
      const signed = as === anonymous ? {} : graph.signed(path, as, method);
      return fetch(origin + path, { method, headers: { ...signed, ...headers }, redirect: 'manual' });
    },
    statusOf: async (method, path, sent = Buffer.of()) => {
      const body = method === 'POST' ? streamed : '';
      const headers = graph.signed(path, viewers.pictureDesk, method, body);
      const request = httpRequest(origin, { method, path, headers }).end(sent);
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode!;
    },
    files: async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)),
  };
};
