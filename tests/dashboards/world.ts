import type { Page } from 'playwright-core';
import type { WholeGraph } from '../whole-graph.ts';
import type { WatchedPage } from './signed-in-page.ts';

/** One graph and one browser, which all tests of the pages share. */
export type World = {
  readonly inBrowser: (name: string, run: () => Promise<void>) => void;
  readonly graph: WholeGraph | undefined;
  readonly signIn: (person: string) => Promise<WatchedPage>;
  /** Opens a path of the pages, and waits for its title. */
  readonly open: (page: Page, path: string, title: string) => Promise<void>;
};
