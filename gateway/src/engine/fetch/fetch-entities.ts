import type { AnsweredError } from '../read/read-answer.ts';
import { type Data, isData } from '../values/data.ts';
import { fillMissing } from '../values/fill-missing.ts';
import { type Gap, isGap, unknown } from '../values/gap.ts';
import { rewriteData } from '../values/rewrite-data.ts';
import { SubgraphFailure } from '../values/subgraph-failure.ts';
import type { BatchSlot } from './assign-batches.ts';
import { attachErrors } from './attach-errors.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import type { Run } from './run.ts';
import type { Targets } from './targets.ts';

type How = {
  /** Where the fetch may be batched. */
  readonly slot?: BatchSlot;
  /** JSON texts of the variables whose values are these entities' alone. */
  readonly contextual?: ReadonlyMap<string, string>;
};

/** Fetches what a subgraph knows of the targets, each different entity once, and merges it into them. */
export const fetchEntities = async (
  fetch: CompiledFetch,
  targets: Targets,
  run: Run,
  how: How,
): Promise<void> => {
  const { representations, places } = targets.groups(fetch.represent!);
  const found = await findEntities(fetch, representations, run, how);
  for (let index = 0; index < places.length; index++) {
    const target = targets.objects[index]!;
    const place = places[index]!;
    const entity = typeof place === 'number' ? found[place]! : place;
    if (isGap(entity)) fillMissing(target, fetch.shapes, entity, run.types);
    else fetch.merge(target, entity, run.types);
  }
};

/** Asks for entities; answers each, or why it is not there. */
const findEntities = async (
  fetch: CompiledFetch,
  representations: readonly string[],
  run: Run,
  { slot, contextual }: How,
): Promise<(Data | Gap)[]> => {
  if (representations.length === 0) {
    run.batcher.skip(slot ? [slot] : []);
    return [];
  }
  try {
    const answer = await run.batcher.fetch({ fetch, representations, contextual }, slot);
    const { entities, errors, unplaced } = answer;
    // Without any entity, what names none is the reason for all of them.
    const kind = entities.some((entity) => entity !== undefined) ? 'unplaced' : 'fetch';
    const reason = unplaced.length ? run.noteErrors(fetch, unplaced, kind) : undefined;
    return representations.map((_, index) => {
      const entity = entities[index];
      const own = errors.get(index) ?? none;
      if (isData(entity)) {
        if (own.length) attachErrors(entity, own, fetch, run);
        rewriteData(entity, fetch.rewrites, run.types);
        return entity;
      }
      if (own.length) return run.noteErrors(fetch, own, 'object');
      return reason ?? (entity === null ? unknown : run.noteLost(fetch, notAnEntity()));
    });
  } catch (cause) {
    const gap = run.noteLost(fetch, cause);
    return representations.map(() => gap);
  }
};

const notAnEntity = () =>
  new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', 'The answer lacks an entity that was asked for.');

const none: readonly AnsweredError[] = [];
