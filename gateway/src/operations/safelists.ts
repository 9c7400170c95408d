import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, type Log } from '@media-graph/service';
import { Kind, parse, print, visit } from 'graphql';
import { hashOf, readManifest } from './operation-manifest.ts';

type Safelist = {
  readonly texts: ReadonlyMap<string, string>;
  /** Hashes of the texts in one layout, without the `__typename`s that clients add. */
  readonly meanings: ReadonlySet<string>;
};
type Read = { readonly tag: string; readonly app?: string; readonly list?: Safelist };

/** The hash of what an operation asks, however it is laid out; undefined for what is none. */
const meaningOf = (text: string): string | undefined => {
  try {
    const document = parse(text, { noLocation: true });
    const bare = visit(document, {
      Field: (field) => (field.name.value === '__typename' && !field.alias ? null : undefined),
      SelectionSet: {
        leave: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [typename] }),
      },
    });
    return hashOf(print(bare));
  } catch {
    return undefined;
  }
};

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** What each program may ask, from a folder of manifests that is looked at again and again. */
export class Safelists {
  readonly #folder: string;
  readonly #log: Pick<Log, 'info' | 'error'>;
  #files: ReadonlyMap<string, Read> = new Map();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  private constructor(folder: string, log: Pick<Log, 'info' | 'error'>) {
    this.#folder = folder;
    this.#log = log;
  }

  /** @param every milliseconds between looks @throws ConfigError where the folder cannot be read */
  static async open(folder: string, log: Pick<Log, 'info' | 'error'>, every = 2_000): Promise<Safelists> {
    const lists = new Safelists(folder, log);
    await lists.#look().catch((error: Error) => {
      throw new ConfigError(`OPERATIONS: ${error.message}`);
    });
    const again = async (): Promise<void> => {
      await lists
        .#look()
        .catch((error: Error) => log.error({ reason: error.message }, 'the safelists cannot be read'));
      if (!lists.#isClosed) lists.#timer = setTimeout(again, every).unref();
    };
    lists.#timer = setTimeout(again, every).unref();
    return lists;
  }

  /** The text of an operation that a program may ask. */
  textOf(app: string, hash: string): string | undefined {
    return this.#of(app)?.texts.get(hash);
  }

  /** Whether a program may ask this: the text as it was published, or one that asks the same. */
  has(app: string, text: string): boolean {
    const list = this.#of(app);
    if (!list) return false;
    if (list.texts.has(hashOf(text))) return true;
    const meaning = meaningOf(text);
    return meaning !== undefined && list.meanings.has(meaning);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #of(app: string): Safelist | undefined {
    for (const file of this.#files.values()) if (file.app === app) return file.list;
    return undefined;
  }

  async #look(): Promise<void> {
    const files = new Map<string, Read>();
    for (const name of await readdir(this.#folder)) {
      if (!name.endsWith('.json')) continue;
      const { mtimeMs, size } = await stat(join(this.#folder, name));
      const tag = `${mtimeMs} ${size}`;
      const known = this.#files.get(name);
      files.set(name, known?.tag === tag ? known : await this.#read(name, tag, known));
    }
    this.#files = files;
  }

  async #read(name: string, tag: string, known: Read | undefined): Promise<Read> {
    try {
      const { app, operations } = readManifest(await readFile(join(this.#folder, name), 'utf8'));
      const texts = new Map(Object.entries(operations));
      const meanings = new Set([...texts.values()].flatMap((text) => meaningOf(text) ?? []));
      this.#log.info({ app, operations: texts.size }, 'a safelist was read');
      return { tag, app, list: { texts, meanings } };
    } catch (error) {
      this.#log.error(
        { file: name, reason: (error as Error).message },
        'a safelist is refused: its last good one holds',
      );
      return { ...known, tag };
    }
  }
}
