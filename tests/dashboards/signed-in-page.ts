import type { Browser, Page } from 'playwright-core';

/** A page of somebody who has signed in, and what went wrong on it. */
export type WatchedPage = {
  readonly page: Page;
  /** Errors and warnings of its console and scripts, and requests to anybody but this machine. */
  readonly troubles: readonly string[];
  /** The operations that it sent in full: those that were not known by their hashes yet. */
  readonly sent: readonly string[];
  close(): Promise<void>;
};

const isLocal = (url: string): boolean =>
  /^(?:data|blob):/.test(url) || /^(?:localhost|127\.0\.0\.1)$/.test(new URL(url).hostname);

/** Opens the home page and signs in there, on the provider's own page, as a person of the demonstration. */
export const signedInPage = async (
  browser: Browser,
  origin: string,
  person?: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext({ locale: 'zh-HK', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const sent: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!isLocal(request.url())) troubles.push(`asked ${request.url()}`);
    const query = request.url().endsWith('/graphql') ? request.postDataJSON()?.query : undefined;
    if (query) sent.push(query);
  });
  await page.goto(origin);
  if (person !== undefined) {
    await page.getByRole('banner').getByRole('link', { name: '登入' }).click();
    await page.getByRole('link', { name: new RegExp(`^${person}(?!-)`) }).click();
    await page.getByRole('banner').getByRole('button', { name: '登出' }).waitFor();
  }
  return { page, troubles, sent, close: () => context.close() };
};
