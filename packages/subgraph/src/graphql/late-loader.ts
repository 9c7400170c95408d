import DataLoader from 'dataloader';

type Arguments<Key, Value, Name> = ConstructorParameters<typeof DataLoader<Key, Value, Name>>;

/** A DataLoader that is made when it is first asked: a subgraph has dozens of them, and a request asks a few. */
export class LateLoader<Key, Value, Name = Key>
  implements Pick<DataLoader<Key, Value, Name>, 'load' | 'loadMany'>
{
  readonly #batch: Arguments<Key, Value, Name>[0];
  readonly #options: Arguments<Key, Value, Name>[1];
  #loader: DataLoader<Key, Value, Name> | undefined;

  constructor(...[batch, options]: Arguments<Key, Value, Name>) {
    this.#batch = batch;
    this.#options = options;
  }

  load(key: Key): Promise<Value> {
    return this.#made().load(key);
  }

  loadMany(keys: ArrayLike<Key>): Promise<(Value | Error)[]> {
    return this.#made().loadMany(keys);
  }

  clear(key: Key): void {
    this.#loader?.clear(key);
  }

  clearAll(): void {
    this.#loader?.clearAll();
  }

  #made(): DataLoader<Key, Value, Name> {
    this.#loader ??= new DataLoader(this.#batch, this.#options);
    return this.#loader;
  }
}
