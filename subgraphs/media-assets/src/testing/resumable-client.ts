import { streamed, type Viewer } from '@media-graph/service';
import { viewers } from '@media-graph/testing';
import type { TestAssets } from './test-assets.ts';

const begin = '/assets/uploads';

type Asking = { as?: Viewer; body?: Buffer | undefined; headers?: Record<string, string> };

/** Sends files in pieces, as a client of tus 1.0 does. */
export const resumableClient = (graph: Pick<TestAssets, 'signed' | 'url'>) => {
  const ask = async (
    method: string,
    path: string,
    { as = viewers.pictureDesk, body, headers = {} }: Asking = {},
  ) => {
    const isSent = method === 'POST' || method === 'PATCH';
    const signed = graph.signed(path, as, method, isSent ? streamed : '');
    const response = await fetch(new URL(path, graph.url), {
      method,
      headers: { ...signed, 'tus-resumable': '1.0.0', ...headers },
      ...(body && { body }),
    } as RequestInit);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
  };
  const metadata = (said: Record<string, string>) =>
    Object.entries(said)
      .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
      .join();
  const create = async (length: number, said: Record<string, string> = {}, as = viewers.pictureDesk) => {
    const headers = {
      'upload-length': String(length),
      ...(Object.keys(said).length > 0 && { 'upload-metadata': metadata(said) }),
    };
    const answer = await ask('POST', begin, { as, headers });
    return { ...answer, at: answer.headers.get('location') ?? '' };
  };
  const send = (at: string, offset: number, body: Buffer, as = viewers.pictureDesk) =>
    ask('PATCH', at, {
      ...{ as, body },
      headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    });
  return { ask, metadata, create, send };
};
