import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { takeBackCanary } from '@media-graph/registry/canary';
import { openStore } from '@media-graph/registry/open-store';

/** Where a supergraph's text comes from. */
export type SupergraphSource = {
  /** The text as it is there now. @throws Error in one line where there is none */
  read(): Promise<string>;
  /** What its environment says beside that, where it is one of a folder of releases. @throws Error in one line */
  readDials?(): Promise<Dials>;
  /** Writes down that a release on trial is taken back, and why. @throws Error in one line where it cannot be written */
  takeBack?(release: number, reason: string): Promise<void>;
};

/** What an environment changes without a release. */
export type Dials = {
  /** A release that so many of a hundred callers are served for trial. */
  readonly trial:
    | { readonly release: number; readonly percent: number; readonly supergraphSdl: string }
    | undefined;
  /** For how many of a hundred callers a label of `@override` holds. */
  readonly labels: Readonly<Record<string, number>>;
};

/** A file of releases, whatever holds them: by its path below the folder. */
type ReadFile = (path: string) => Promise<string>;

const mostBytes = 32 * 1024 * 1024;
const patience = 10_000;

/** Reads by HTTP; what has not changed since (304) is answered from memory. */
const httpReader = (base: string): ReadFile => {
  const known = new Map<string, { readonly tag: string; readonly text: string }>();
  return async (path) => {
    const url = new URL(path, base);
    const kept = known.get(path);
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: kept ? { 'if-none-match': kept.tag } : {},
    }).catch((error: Error) => {
      throw new Error(
        `${url.pathname} cannot be fetched: ${(error.cause as Error)?.message ?? error.message}`,
      );
    });
    if (response.status === 304 && kept) return kept.text;
    if (response.status !== 200)
      throw new Error(`${url.pathname} was answered with status ${response.status}`);
    const text = await wholeText(response);
    const tag = response.headers.get('etag');
    // One pointer and what it points to: what it pointed to before is not asked for again.
    if (known.size > 8) known.clear();
    if (tag) known.set(path, { tag, text });
    return text;
  };
};

const wholeText = async (response: Response): Promise<string> => {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.length > mostBytes) throw new Error('the answer is too large for a supergraph');
  }
  return text;
};

/** The release that an environment points to; `audience` names a contract, where it is not the whole graph. */
const releaseSource = (
  read: ReadFile,
  registry: string,
  environment: string,
  audience: string | undefined,
): SupergraphSource => {
  const file = audience === undefined ? 'supergraph.graphql' : `contracts/${audience}.graphql`;
  const pointer = async () => JSON.parse(await read(`environments/${environment}.json`));
  const readRelease = (release: unknown): Promise<string> => {
    if (!/^[\w.-]+$/.test(String(release)))
      throw new Error(`environments/${environment}.json names no release`);
    return read(`releases/${release}/${file}`);
  };
  return {
    read: async () => readRelease((await pointer()).release),
    readDials: async () => {
      const { canary, labels = {} } = await pointer();
      if (!canary) return { trial: undefined, labels };
      const { release, percent } = canary;
      return { trial: { release, percent, supergraphSdl: await readRelease(release) }, labels };
    },
    takeBack: async (release, reason) => {
      const by = `a gateway on ${hostname()}`;
      await takeBackCanary(openStore(registry), environment, { release, by, reason });
    },
  };
};

const environmentOf = (fragment: string): [string, string | undefined] => {
  const [, environment = 'production', audience] = /^([\w-]+)?(?:\/([\w-]+))?$/.exec(fragment) ?? [];
  return [environment, audience];
};

/**
 * A supergraph's file or its URL; or a folder of releases, or the URL of one, with the name of an environment behind a
 * `#` (and a contract behind that): `registry#production`, `https://registry.example/#staging/partners`. There,
 * `environments/production.json` says which of `releases/<n>/supergraph.graphql` it is: `{ "release": 12 }`.
 */
export const supergraphSource = (place: string): SupergraphSource => {
  const at = place.indexOf('#');
  const before = at < 0 ? place : place.slice(0, at);
  const named = at < 0 ? undefined : environmentOf(place.slice(at + 1));
  if (/^https?:\/\//.test(before)) {
    const read = httpReader(named && !before.endsWith('/') ? `${before}/` : before);
    return named ? releaseSource(read, before, ...named) : { read: () => read('') };
  }
  const below: ReadFile = (path) => readFile(join(before, path), 'utf8');
  if (named) return releaseSource(below, before, ...named);
  return {
    read: async () =>
      (await stat(before)).isDirectory()
        ? releaseSource(below, before, 'production', undefined).read()
        : readFile(before, 'utf8'),
  };
};
