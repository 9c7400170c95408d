import type { CompiledFetch } from '../compile/compile-fetch.ts';
import type { AnsweredError } from '../read/read-answer.ts';
import { type Data, isData } from '../values/data.ts';
import { SubgraphFailure } from '../values/failure.ts';
import { fillMissing } from '../values/fill-missing.ts';
import { absent, type Gap, gapOf, isGap } from '../values/gap.ts';
import { rewriteData } from '../values/rewrite-data.ts';
import type { TypeConditions } from '../values/type-conditions.ts';
import type { Meeting } from './assign-batches.ts';
import { attachErrors } from './attach-errors.ts';
import type { Run } from './run.ts';
import type { Targets } from './targets.ts';

type EntityFetch = {
  readonly fetch: CompiledFetch;
  readonly targets: Targets;
  readonly path: readonly string[];
  readonly run: Run;
  readonly types: TypeConditions;
  /** Where the fetch waits for others that may travel with it. */
  readonly meeting?: Meeting;
  readonly contextual?: ReadonlyMap<string, string>;
};

/** Fetches what a subgraph knows of the targets, each different entity once, and merges it into them. */
export const fetchEntities = async (options: EntityFetch): Promise<void> => {
  const { fetch, targets, types } = options;
  const { representations, places } = targets.groups(fetch.represent!);
  const found = await findEntities(options, representations);
  for (let index = 0; index < places.length; index++) {
    const target = targets.objects[index]!;
    const place = places[index]!;
    const entity = typeof place === 'number' ? found[place]! : place;
    if (isGap(entity)) fillMissing(target, fetch.shapes, entity, types);
    else fetch.merge(target, entity, types);
  }
};

/** Asks for entities; answers each, or why it is not there. */
const findEntities = async (
  { fetch, path, run, types, meeting, contextual }: EntityFetch,
  representations: readonly string[],
): Promise<(Data | Gap)[]> => {
  if (representations.length === 0) {
    run.batch.skip(meeting ? [meeting] : []);
    return [];
  }
  try {
    const answer = await run.batch.ask({ fetch, representations, contextual }, meeting);
    const { entities, errors, unplaced } = answer;
    const reason = unplaced.length
      ? gapOf(run.fail(fetch.subgraph, unplaced, path, { always: true }))
      : undefined;
    return representations.map((_, index) => {
      const entity = entities[index];
      const own = errors.get(index) ?? none;
      if (isData(entity)) {
        if (own.length) attachErrors(entity, own, fetch.subgraph, path, run);
        rewriteData(entity, fetch.rewrites, types);
        return entity;
      }
      if (own.length) return gapOf(run.fail(fetch.subgraph, own, path, { ofObject: true }));
      return reason ?? (entity === null ? absent : gapOf(run.fail(fetch.subgraph, notAnEntity(), path)));
    });
  } catch (failure) {
    const gap = gapOf(run.fail(fetch.subgraph, failure, path));
    return representations.map(() => gap);
  }
};

const notAnEntity = () =>
  new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', 'The answer lacks an entity that was asked for.');

const none: readonly AnsweredError[] = [];
