import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, describe, expect, test } from '@jest/globals';
import { installedBrowser } from '@media-graph/testing';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { type Browser, chromium } from 'playwright-core';
import { filter, firstValueFrom } from 'rxjs';
import { productionGateway } from '../production-gateway.ts';
import { wholeGraph } from '../whole-graph.ts';
import { bundled, serveApp } from './app-in-page.ts';
import {
  FrontPageDocument,
  RenameSectionDocument,
  SectionsAndDraftsDocument,
  SectionsDocument,
  StoryDocument,
} from './generated/operations.ts';

// The clients that apps are written with, against a gateway as production runs it.

const graph = await wholeGraph();
const page = await serveApp();
const gateway = await productionGateway(graph, { CORS_ORIGINS: page.origin });

/** What a client has sent: method, whether with the operation's text, the status and what may be kept. */
type Sent = { method: string; hasText: boolean; status: number; kept: string | null };
const sent: Sent[] = [];
const noting: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const method = init?.method ?? 'GET';
  const text = method === 'GET' ? new URL(String(input)).search : String(init?.body);
  const hasText =
    method === 'GET' ? text.includes('?query=') || text.includes('&query=') : text.includes('"query"');
  sent.push({ method, hasText, status: response.status, kept: response.headers.get('cache-control') });
  return response;
};
const tokenOf = (role: string) => ({ authorization: `Bearer ${graph.tokens[role]}` });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const apollo = (headers: Record<string, string> = {}, links: readonly ApolloLink[] = []) =>
  new ApolloClient({
    link: ApolloLink.from([...links, new HttpLink({ uri: gateway.url, fetch: noting, headers })]),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { articles: relayStylePagination() } } },
    }),
    clientAwareness: { name: 'reader-app', version: '1.0' },
  });

const executablePath = installedBrowser();
let running: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => {
  running ??= chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
  return running;
};
afterAll(async () => (await running)?.close());
const inBrowser = (name: string, work: () => Promise<void>): void =>
  executablePath ? test(name, work) : test.skip(`${name} (no browser is installed here)`, work);
/** What a program prints that runs in a page of an origin which the gateway knows. */
const printedBy = async (program: Promise<string>) => {
  page.run(await program);
  const tab = await (await browser()).newPage();
  const printed = tab.waitForEvent('console');
  await tab.goto(page.origin);
  return await printed;
};

describe('Apollo Client', () => {
  test('reads pages one after the other into one list, as Relay has them', async () => {
    const client = apollo();
    const pages = client.watchQuery({ query: FrontPageDocument, variables: { first: 2 } });
    const whole = pages.pipe(filter((result) => result.dataState === 'complete'));
    const { data } = await firstValueFrom(whole);
    let { endCursor } = data.articles!.pageInfo;
    for (let page = 2; page <= 4; page++) {
      const more = await pages.fetchMore({ variables: { first: 2, after: endCursor } });
      ({ endCursor } = more.data!.articles!.pageInfo);
    }
    const slugs = (await firstValueFrom(whole)).data.articles!.edges.map(({ node }) => node.slug);
    const all = await graph.ask('{ articles(first: 8) { nodes { slug } } }');
    expect(slugs).toEqual(all.data.articles.nodes.map(({ slug }: { slug: string }) => slug));
    expect(slugs.length).toBeGreaterThan(4);
  });

  test('keeps each thing once, and shows a change wherever it is shown', async () => {
    const client = apollo(tokenOf('editor'));
    const shown: string[][] = [];
    const watching = client
      .watchQuery({ query: SectionsDocument })
      .subscribe(({ data }) => void shown.push((data?.sections ?? []).map(({ name }) => name!.en!)));
    const { data } = await client.query({ query: SectionsDocument });
    const [first] = data!.sections!;
    const input = { id: first!.id!, version: first!.version!, name: { en: 'World' } };
    const renamed = await client.mutate({
      mutation: RenameSectionDocument,
      variables: { input: { ...input, idempotencyKey: 'clients-rename' } },
    });
    expect(renamed.data!.renameSection).toMatchObject({ section: { name: { en: 'World' } }, userErrors: [] });
    // Nothing else was asked: the list is the same objects.
    expect(client.readQuery({ query: SectionsDocument })!.sections![0]!.name!.en).toBe('World');
    expect(shown.at(-1)![0]).toBe('World');
    watching.unsubscribe();
    const story = await client.query({ query: StoryDocument, variables: { slug: 'e3-signing' } });
    expect(client.cache.identify(story.data!.articleBySlug!)).toBe(
      `Article:${story.data!.articleBySlug!.id}`,
    );
  });

  test('sends the hash alone by GET, and what comes back may be kept by whoever stands between', async () => {
    const persisted = () =>
      new PersistedQueryLink({ sha256: async (text) => sha256(text), useGETForHashedQueries: true });
    const ask = async (headers: Record<string, string>) => {
      sent.length = 0;
      const { data } = await apollo(headers, [persisted()]).query({
        query: StoryDocument,
        variables: { slug: 'e3-signing' },
      });
      expect(data!.articleBySlug!.slug).toBe('e3-signing');
      return [...sent];
    };
    expect(await ask({})).toEqual([
      { method: 'GET', hasText: false, status: 200, kept: 'no-store' },
      { method: 'POST', hasText: true, status: 200, kept: 'no-store' },
    ]);
    expect(await ask({})).toEqual([
      { method: 'GET', hasText: false, status: 200, kept: 'max-age=1, public' },
    ]);
    expect(await ask(tokenOf('editor'))).toEqual([
      { method: 'GET', hasText: false, status: 200, kept: 'no-store' },
    ]);
  });

  test('has the data beside the errors, and each error with its path and code', async () => {
    const { data, error } = await apollo().query({ query: SectionsAndDraftsDocument, errorPolicy: 'all' });
    expect(data!.sections!.length).toBeGreaterThan(3);
    expect(data!.dueCorrections).toBeNull();
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      { path: ['dueCorrections'], extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    await expect(apollo().query({ query: SectionsAndDraftsDocument })).rejects.toThrow('token');
  });
});

describe('urql', () => {
  const urql = () =>
    new Client({
      url: gateway.url,
      preferGetMethod: false,
      fetch: noting,
      // Asked by GET, the gateway wants to see that it is no link or picture of a page that asks.
      fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
      exchanges: [
        cacheExchange,
        persistedExchange({ preferGetForPersistedQueries: true, generateHash: async (text) => sha256(text) }),
        fetchExchange,
      ],
    });

  test('asks typed operations, by their hashes and GET, and keeps what it has', async () => {
    const client = urql();
    sent.length = 0;
    const ask = () => client.query(FrontPageDocument, { first: 3 }).toPromise();
    expect((await ask()).data!.articles!.edges).toHaveLength(3);
    await ask();
    await urql().query(FrontPageDocument, { first: 3 }).toPromise();
    expect(sent.map(({ method, hasText, kept }) => [method, hasText, kept])).toEqual([
      ['GET', false, 'no-store'],
      ['GET', true, 'max-age=1, public'],
      ['GET', false, 'max-age=1, public'],
    ]);
  });

  test('has the data beside the errors', async () => {
    const { data, error } = await urql().query(SectionsAndDraftsDocument, {}).toPromise();
    expect(data!.sections!.length).toBeGreaterThan(3);
    expect(error!.graphQLErrors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['dueCorrections'], 'UNAUTHENTICATED'],
    ]);
  });

  inBrowser('asks typed operations, by their hashes and GET, from a page of another origin', async () => {
    const program = `import { askWithUrql } from './urql-in-page.ts'; askWithUrql('${gateway.url}');`;
    expect(JSON.parse((await printedBy(bundled(program))).text())).toEqual({
      ...{ stories: 3, isKept: true, hasSections: true },
      refused: [[['dueCorrections'], 'UNAUTHENTICATED']],
    });
  });
});

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, app, said] = /```js\n([\s\S]*?)```\s+```text\n([\s\S]*?)\n```/.exec(readme) ?? [];

describe('the app of the README', () => {
  const program = bundled(app!.replace('http://127.0.0.1:4000/graphql', gateway.url));

  test('has about ten lines, and runs in Node', async () => {
    expect(app!.trim().split('\n').length).toBeLessThanOrEqual(12);
    const node = spawn(process.execPath, ['--input-type=module'], { stdio: ['pipe', 'pipe', 'inherit'] });
    node.stdin.end(await program);
    expect((await text(node.stdout)).trim()).toBe(said);
  });

  inBrowser('runs in a page of another origin', async () => {
    expect((await printedBy(program)).text()).toBe(said);

    // The same page under another name is not on the gateway's list.
    const stranger = await (await browser()).newPage();
    const failed = stranger.waitForEvent('pageerror');
    await stranger.goto(page.origin.replace('127.0.0.1', 'localhost'));
    expect((await failed).message).toContain('Failed to fetch');
  });
});
