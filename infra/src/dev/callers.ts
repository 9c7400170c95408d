import { TokenRefused } from '@media-graph/gateway';
import { anonymous, type Viewer } from '@media-graph/service';
import type { Relay } from './relay-of.ts';

/** Who asks, as the gateway behind a relay knows them by their tokens. */
export class Callers {
  readonly #relay: Relay;
  readonly #authorization: string | undefined;
  readonly #viewers = new Map<string | undefined, Promise<Viewer>>();
  readonly #said = new WeakMap<Viewer, string>();

  /** @param authorization of those who say nothing themselves */
  constructor(relay: Relay, authorization: string | undefined) {
    this.#relay = relay;
    this.#authorization = authorization;
  }

  /** @throws TokenRefused */
  verify = (given = this.#authorization): Promise<Viewer> => {
    const known = this.#viewers.get(given);
    if (known) return known;
    const viewer = this.#relay.look(given).then(
      (looked) => {
        if (given) this.#said.set(looked.viewer, given);
        return looked.viewer;
      },
      (error: Error) => {
        this.#viewers.delete(given);
        throw new TokenRefused(error.message);
      },
    );
    this.#viewers.set(given, viewer);
    return viewer;
  };

  /** What a viewer has said to be known by. */
  authorizationOf(viewer: Viewer): string | undefined {
    return viewer === anonymous ? this.#authorization : this.#said.get(viewer);
  }
}
