import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { takeBackCanary } from '@media-graph/registry/canary';
import { fetchKept } from '@media-graph/registry/fetch-kept';
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

/** @throws Error in one line for what is not there */
const textOf = (stored: { readonly text: string } | undefined, path: string): string => {
  if (!stored) throw new Error(`${path} is not there`);
  return stored.text;
};

/** The release that an environment points to; `audience` names a contract, where it is not the whole graph. */
const releaseSource = (
  registry: string,
  environment: string,
  audience: string | undefined,
): SupergraphSource => {
  const store = openStore(registry);
  const read = async (path: string): Promise<string> => textOf(await store.get(path), path);
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
      await takeBackCanary(store, environment, { release, by, reason });
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
  if (named) return releaseSource(before, ...named);
  if (/^https?:\/\//.test(before)) {
    const [url, read] = [new URL(before), fetchKept()];
    return { read: async () => textOf(await read(url), url.pathname) };
  }
  return {
    read: async () =>
      (await stat(before)).isDirectory()
        ? releaseSource(before, 'production', undefined).read()
        : readFile(before, 'utf8'),
  };
};
