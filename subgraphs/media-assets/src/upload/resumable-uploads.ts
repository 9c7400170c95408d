import { randomUUID } from 'node:crypto';
import { RequestRefused, type Viewer } from '@media-graph/service';
import { Server } from '@tus/server';
import type { Storage } from '../storage/storage.ts';
import { checkDeclaredType } from './check-declared-type.ts';
import { chooseOwner } from './choose-owner.ts';
import { cleanFileName } from './clean-file-name.ts';
import type { FileLimits } from './file-limits.ts';
import { maxBytesOf } from './max-bytes-of.ts';
import { PieceStore } from './piece-store.ts';
import { tooLarge } from './receive-file.ts';

/** Where uploads that resume are begun; each is at an address below. */
export const resumablePath = '/assets/uploads';

const keptFor = 24 * 60 * 60 * 1000;
const mostOfOne = 20;

/** What is noted of an upload when it is begun. */
type Noted = {
  readonly subject: string;
  readonly ownerId: string;
  readonly declared: string | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
};

type Arrived = Noted & { readonly path: string };
type Answer = { readonly status: number; readonly body: object };

const readSha256 = (text: string | null | undefined): string | null => {
  if (text == null) return null;
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new RequestRefused('BAD_REQUEST', '`sha256` is 64 hexadecimal figures');
  return text.toLowerCase();
};

/** @throws RequestRefused for an upload that the viewer may not begin */
const noted = (viewer: Viewer, said: Readonly<Record<string, string | null>>): Noted => ({
  ownerId: chooseOwner(viewer, said.owner ?? undefined),
  subject: viewer.subject!,
  declared: checkDeclaredType(said.filetype ?? undefined),
  fileName: cleanFileName(said.filename ?? undefined),
  sha256: readSha256(said.sha256),
});

/**
 * Files that come in pieces (tus 1.0): for a day after the beginning, whoever began goes on from what arrived. What is
 * whole is handed to `finish`, and nothing of it is kept here once that has decided.
 */
export const resumableUploads = async (storage: Storage, limits: FileLimits) => {
  const maxSize = Math.max(limits.maxBytes, limits.maxRecordingBytes);
  const directory = await storage.resumable();
  const store = new PieceStore({ directory, expirationPeriodInMilliseconds: keptFor });
  const callers = new WeakMap<object, { viewer: Viewer; finish: (file: Arrived) => Promise<Answer> }>();
  const refusals = new WeakMap<object, unknown>();
  const ended = new WeakMap<object, string>();

  const finishing = new Map<string, Promise<Answer>>();

  /** One end for each upload: a client that got no answer in time asks again, and is told the same. */
  const finishOnce = (id: string, finish: () => Promise<Answer>): Promise<Answer> => {
    const begun = finishing.get(id);
    if (begun) return begun;
    const answer = finish().catch(async (error) => {
      // What is no good stays so; what went wrong here may be asked for again, by nothing more at the end.
      if (error instanceof RequestRefused && error.statusCode < 500) await store.remove(id);
      finishing.delete(id);
      throw error;
    });
    finishing.set(id, answer);
    return answer;
  };

  /** The library answers what is thrown in its own way; what we refuse is told as everywhere. */
  const told = async <Result>(request: object, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      refusals.set(request, error);
      throw error;
    }
  };

  const begunBy = async (subject: string): Promise<number> => {
    const ids = (await store.configstore.list?.()) ?? [];
    const known = await Promise.all(ids.map((id) => store.configstore.get(id)));
    return known.filter((upload) => upload?.metadata?.subject === subject).length;
  };

  const server = new Server({
    path: resumablePath,
    relativeLocation: true,
    datastore: store,
    maxSize,
    namingFunction: () => randomUUID(),
    // What is no step of the protocol has a status; all else, such as a full disk, is told as everywhere.
    onResponseError: (request, error) => {
      if (!('status_code' in error) && !refusals.has(request)) refusals.set(request, error);
      return undefined;
    },
    onUploadCreate: (request, { metadata, size }) =>
      told(request, async () => {
        const { viewer } = callers.get(request)!;
        const notes = noted(viewer, metadata ?? {});
        const maxBytes = maxBytesOf(notes.declared, limits);
        if (size !== undefined && size > maxBytes) throw tooLarge(maxBytes);
        if ((await begunBy(notes.subject)) >= mostOfOne)
          throw new RequestRefused(
            'BUSY',
            `At most ${mostOfOne} uploads of yours may be under way: end one first`,
          );
        return { metadata: notes };
      }),
    // The library locks an upload no longer when it finishes.
    onIncomingRequest: (request, id) =>
      told(request, async () => {
        if (request.method === 'DELETE' && finishing.has(id))
          throw new RequestRefused('BUSY', 'It is whole, and is being kept');
      }),
    onUploadFinish: (request, { id, metadata, storage: file }) =>
      told(request, async () => {
        const { finish } = callers.get(request)!;
        const { status, body } = await finishOnce(id, () =>
          finish({ ...(metadata as Noted), path: file!.path }),
        );
        ended.set(request, id);
        return {
          status_code: status,
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(body),
        };
      }),
  });
  return {
    /** Whether an upload is there that somebody began. */
    isOf: async (id: string, subject: string | null): Promise<boolean> => {
      const upload = await store.configstore.get(id);
      return upload !== undefined && upload.metadata?.subject === subject;
    },
    /** @throws what `finish` refuses, or the beginning of an upload that is not taken */
    answer: async (
      request: Request,
      viewer: Viewer,
      finish: (file: Arrived) => Promise<Answer>,
    ): Promise<Response> => {
      callers.set(request, { viewer, finish });
      const response = await server.handleWeb(request);
      // Not before: the library looks at it once more.
      const id = ended.get(request);
      if (id) {
        await store.remove(id).catch(() => undefined);
        finishing.delete(id);
      }
      const refusal = refusals.get(request);
      if (refusal) throw refusal;
      if (response.status === 413)
        throw new RequestRefused('TOO_LARGE', `At most ${maxSize} bytes, and no more than were said`);
      return response;
    },
  };
};

export type ResumableUploads = Awaited<ReturnType<typeof resumableUploads>>;
