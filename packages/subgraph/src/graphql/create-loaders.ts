import DataLoader from 'dataloader';
import { isId } from '../database/is-id.ts';
import type { Connection, PageArguments } from './connection.ts';
import { LateLoader } from './late-loader.ts';

export type Loaders = {
  /**
   * One row per id, null for a gap; one statement for all that are asked in the same tick.
   *
   * @param idOf where a row has the id; `id` by default
   * @example sections: loader((ids) => sectionRepository.byIds(ids))
   */
  loader<Row extends { id: string }>(
    batch: (ids: readonly string[]) => Promise<readonly Row[]>,
  ): LateLoader<string, Row | null>;
  loader<Row>(
    batch: (ids: readonly string[]) => Promise<readonly Row[]>,
    idOf: (row: Row) => string,
  ): LateLoader<string, Row | null>;
  /** One row per key of several fields, such as a newspaper's code and date; null for a gap. */
  keyLoader<Key extends object, Row extends Key>(
    batch: (keys: readonly Key[]) => Promise<readonly Row[]>,
    fields: readonly (keyof Key)[],
  ): { load(key: Key): Promise<Row | null> };
  /**
   * The rows that belong to a parent, in the order the batch gives; an empty list for a parent without.
   *
   * @throws TypeError for a row that `parentOf` knows no parent of: it would be lost without a word
   * @example tagsOfArticles: groupLoader((ids) => tagRepository.ofArticles(ids), ({ articleId }) => articleId)
   */
  groupLoader<Row>(
    batch: (parentIds: readonly string[]) => Promise<readonly Row[]>,
    parentOf: (row: Row) => string,
  ): LateLoader<string, Row[]>;
  /**
   * A page of a parent's own list, such as the articles of a section: one call of `batch`, and so one statement, for
   * all parents that are asked with the same arguments in the same tick.
   *
   * @example articlesOfSections: pageLoader((ids, page) => articleRepository.pagesOfSections(ids, page))
   */
  pageLoader<Node, Arguments extends PageArguments = PageArguments>(
    batch: (parentIds: readonly string[], page: Arguments) => Promise<Map<string, Connection<Node>>>,
  ): { load(parentId: string, page: Arguments): Promise<Connection<Node>> };
  /** Forgets what was read, because something was written. */
  clear(): void;
};

/** The loaders of one request. */
export const createLoaders = (): Loaders => {
  const made: { clearAll(): unknown }[] = [];
  return {
    loader: <Row>(
      batch: (ids: readonly string[]) => Promise<readonly Row[]>,
      idOf = (row: Row) => (row as { id: string }).id,
    ) => {
      const loader = new LateLoader<string, Row | null>(async (ids) => {
        const possible = ids.filter(isId);
        const rows = possible.length > 0 ? await batch(possible) : [];
        const byId = new Map(rows.map((row) => [idOf(row), row]));
        return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
      });
      made.push(loader);
      return loader;
    },
    keyLoader: <Key extends object, Row extends Key>(
      batch: (keys: readonly Key[]) => Promise<readonly Row[]>,
      fields: readonly (keyof Key)[],
    ) => {
      const nameOf = (key: Key) => JSON.stringify(fields.map((field) => key[field]));
      const loader = new LateLoader<Key, Row | null, string>(
        async (keys) => {
          const byName = new Map((await batch(keys)).map((row) => [nameOf(row), row]));
          return keys.map((key) => byName.get(nameOf(key)) ?? null);
        },
        { cacheKeyFn: nameOf },
      );
      made.push(loader);
      return loader;
    },
    groupLoader: (batch, parentOf) => {
      const loader = new LateLoader<string, Awaited<ReturnType<typeof batch>>[number][]>(async (ids) => {
        const possible = ids.filter(isId);
        const rows = possible.length > 0 ? await batch(possible) : [];
        const groups = Map.groupBy(rows, (row) => {
          const parent: string | undefined = parentOf(row);
          if (parent === undefined)
            throw new TypeError(`A row names no parent: ${Object.keys(row as object)}`);
          return parent;
        });
        return ids.map((id) => groups.get(id.toLowerCase()) ?? []);
      });
      made.push(loader);
      return loader;
    },
    pageLoader: (batch) => {
      type Page = Parameters<typeof batch>[1];
      type Pages = Awaited<ReturnType<typeof batch>>;
      const loaders = new Map<
        string,
        DataLoader<string, Pages extends Map<string, infer One> ? One : never>
      >();
      made.push({ clearAll: () => loaders.clear() });
      const loaderOf = (page: Page) =>
        new DataLoader(async (ids: readonly string[]) => {
          const pages = await batch(ids, page);
          return ids.map((id) => pages.get(id)!);
        });
      return {
        load: (parentId, page) => {
          // By name alone: an input object that is an argument has no prototype, and so no text to sort by.
          const key = JSON.stringify(Object.entries(page).sort(([one], [other]) => (one < other ? -1 : 1)));
          const loader = loaders.get(key) ?? loaderOf(page);
          loaders.set(key, loader);
          return loader.load(parentId);
        },
      };
    },
    clear: () => {
      for (const loader of made) loader.clearAll();
    },
  };
};
