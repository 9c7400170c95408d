import type { Log } from '@media-graph/service';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** Nobody can be told apart for now; the caller's token may be good. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** Milliseconds. */
type Times = {
  /** After which the keys are asked for again. */
  readonly refresh: number;
  /** Between two attempts, when a key is unknown or the issuer is away. */
  readonly pause: number;
  /** For which the last good keys are believed while the issuer is away: one that was withdrawn meanwhile lives as long. */
  readonly belief: number;
  readonly answer: number;
};

type Options = {
  readonly url: URL;
  readonly log: Pick<Log, 'warn'>;
  readonly times?: Partial<Times>;
};

const usualTimes: Times = {
  refresh: 10 * 60_000,
  pause: 10_000,
  belief: 24 * 3_600_000,
  answer: 5_000,
};
const mostBytes = 1024 * 1024;

/** The public keys of a key set. @throws where it has none: whoever took that over would lock everybody out */
const publicKeys = (set: unknown): JSONWebKeySet => {
  const { keys } = (set ?? {}) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new Error('it is no key set');
  const signing = keys.filter(
    (key): key is JSONWebKeySet['keys'][number] =>
      ['EC', 'RSA', 'OKP'].includes(key?.kty) && (key.use === undefined || key.use === 'sig') && !key.d,
  );
  if (signing.length === 0) throw new Error('it has no public key to sign with');
  return { keys: signing };
};

const fetchKeys = async (url: URL, time: number): Promise<JSONWebKeySet> => {
  const response = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(time),
    headers: { accept: 'application/jwk-set+json, application/json' },
  });
  if (response.status !== 200) throw new Error(`it answered with status ${response.status}`);
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.length > mostBytes) throw new Error('its answer is too large');
  }
  return publicKeys(JSON.parse(text));
};

/** The keys of a token issuer: asked for again from time to time, the last good ones kept while it is away. */
export class IssuerKeys {
  readonly #options: Options;
  readonly #times: Times;
  #keys: JWTVerifyGetKey | undefined;
  #goodAt = 0;
  #triedAt = Number.NEGATIVE_INFINITY;
  #isAway = false;
  #loading: Promise<void> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#times = { ...usualTimes, ...options.times };
  }

  /** Whether there are keys to tell callers by. */
  get areKnown(): boolean {
    return this.#keys !== undefined && performance.now() - this.#goodAt < this.#times.belief;
  }

  /** Asks for the keys, unless that was done a moment ago. Never fails: whether there are any, `areKnown` says. */
  async load(): Promise<void> {
    if (!this.#loading && performance.now() - this.#triedAt < this.#times.pause) return;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
  }

  /** For `jwtVerify`. @throws KeysUnavailable where the token may be good and nobody can tell */
  readonly get: JWTVerifyGetKey = async (header, token) => {
    if (!this.areKnown) await this.load();
    else if (performance.now() - this.#goodAt > this.#times.refresh) void this.load();
    if (!this.areKnown) throw new KeysUnavailable();
    try {
      return await this.#keys!(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      // The issuer may have taken a new one into use.
      await this.load();
      if (this.#isAway) throw new KeysUnavailable();
      return this.#keys!(header, token);
    }
  };

  async #load(): Promise<void> {
    const { url, log } = this.#options;
    this.#triedAt = performance.now();
    try {
      this.#keys = createLocalJWKSet(await fetchKeys(url, this.#times.answer));
      this.#goodAt = performance.now();
      this.#isAway = false;
    } catch (error) {
      this.#isAway = true;
      log.warn({ err: error, kept: this.areKnown }, 'the issuer does not give its keys');
    }
  }
}
