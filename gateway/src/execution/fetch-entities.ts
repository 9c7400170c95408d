import { attachErrors } from './attach-errors.ts';
import type { CompiledFetch } from './compile-fetch.ts';
import { type Data, isData } from './data.ts';
import { SubgraphFailure } from './failure.ts';
import { absent, type Gap, gapOf } from './gap.ts';
import type { Meeting } from './meeting.ts';
import type { AnsweredError } from './read-answer.ts';
import { rewriteData } from './rewrite-data.ts';
import type { Run } from './run.ts';
import { fillMissing } from './shape.ts';
import type { Targets } from './targets.ts';
import type { TypeConditions } from './type-conditions.ts';

interface EntityFetch {
  readonly fetch: CompiledFetch;
  readonly targets: Targets;
  readonly path: readonly string[];
  readonly run: Run;
  readonly types: TypeConditions;
  /** Where the fetch waits for others that may travel with it. */
  readonly meeting?: Meeting;
  readonly contextual?: ReadonlyMap<string, string>;
}

/** Fetches what a subgraph knows of the targets, each different entity once, and merges it into them. */
export const fetchEntities = async (options: EntityFetch): Promise<void> => {
  const { fetch, targets, path, run, types, meeting, contextual } = options;
  const fail = (group: readonly Data[], gap: Gap): void => {
    for (const target of group) fillMissing(target, fetch.shapes, gap, types);
  };
  const { groups, without } = targets.groups(fetch.represent!);
  for (const { target, gap } of without) fail([target], gap);
  if (groups.length === 0) return run.batch.skip(meeting ? [meeting] : []);

  try {
    const representations = groups.map(({ text }) => text);
    const answer = await run.batch.ask({ fetch, representations, contextual }, meeting);
    const { entities, errors, unplaced } = answer;
    const reason = unplaced.length
      ? gapOf(run.fail(fetch.subgraph, unplaced, path, { always: true }))
      : undefined;
    let index = 0;
    for (const { targets: group } of groups) {
      const entity = entities[index];
      const own = errors.get(index++) ?? none;
      if (isData(entity)) {
        if (own.length) attachErrors(entity, own, fetch.subgraph, path, run);
        rewriteData(entity, fetch.rewrites, types);
        for (const target of group) fetch.merge(target, entity, types);
      } else if (own.length) {
        fail(group, gapOf(run.fail(fetch.subgraph, own, path, { ofObject: true })));
      } else {
        fail(
          group,
          reason ?? (entity === null ? absent : gapOf(run.fail(fetch.subgraph, notAnEntity(), path))),
        );
      }
    }
  } catch (failure) {
    const gap = gapOf(run.fail(fetch.subgraph, failure, path));
    for (const { targets: group } of groups) fail(group, gap);
  }
};

const notAnEntity = () =>
  new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', 'The answer lacks an entity that was asked for.');

const none: readonly AnsweredError[] = [];
