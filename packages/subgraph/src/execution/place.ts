/** An answer's object: without a prototype, any name may be a key of it; one that a class makes is a fast one. */
class Keys {}
Object.setPrototypeOf(Keys.prototype, null);

/** Where an object or a list stands in an answer. */
export class Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
  /** Whether null may stand there instead. */
  readonly isNullable: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: an object by its keys, or a list by its indexes
  readonly value: any;
  /** Whether null stands there instead. */
  isRemoved = false;

  static root(): Place {
    return new Place(undefined, '', true, new Keys());
  }
  static object(parent: Place, key: string | number, isNullable: boolean): Place {
    return new Place(parent, key, isNullable, new Keys());
  }
  static list(parent: Place, key: string | number, isNullable: boolean): Place {
    return new Place(parent, key, isNullable, []);
  }

  private constructor(
    parent: Place | undefined,
    key: string | number,
    isNullable: boolean,
    value: Keys | unknown[],
  ) {
    this.parent = parent;
    this.key = key;
    this.isNullable = isNullable;
    this.value = value;
    if (parent) parent.value[key] = value;
  }

  /** Whether it is no longer a part of the answer: null stands there, or somewhere above. */
  get isGone(): boolean {
    return this.isRemoved || (this.parent?.isGone ?? false);
  }

  /** Puts null in its place, or in that of the next one above where null may stand. */
  remove(): void {
    this.isRemoved = true;
    if (!this.parent) return;
    if (this.isNullable) this.parent.value[this.key] = null;
    else this.parent.remove();
  }

  /** The response path of what stands at `key`. */
  pathTo(key: string | number): (string | number)[] {
    return this.parent ? [...this.parent.pathTo(this.key), key] : [key];
  }
}
