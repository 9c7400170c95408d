import type { Data } from '../values/data.ts';
import type { FindTargets } from './compile-find-targets.ts';
import type { Represent } from './compile-represent.ts';
import { type GroupedEntities, groupEntities } from './group-entities.ts';

/**
 * The objects that a step of a plan fills in. Steps that begin at the same time are given the same one: what one has
 * found out, before any has changed anything, the others need not find out again.
 */
export class Targets {
  readonly objects: readonly Data[];
  readonly #below = new Map<FindTargets, Targets>();
  readonly #groups = new Map<Represent, GroupedEntities>();

  constructor(objects: readonly Data[]) {
    this.objects = objects;
  }

  /** The objects that a path leads to. */
  at(find: FindTargets): Targets {
    let targets = this.#below.get(find);
    if (!targets) {
      targets = new Targets(find(this.objects));
      this.#below.set(find, targets);
    }
    return targets;
  }

  /** The entities that the objects are, for those who require the same of them. */
  groups(represent: Represent): GroupedEntities {
    let groups = this.#groups.get(represent);
    if (!groups) {
      groups = groupEntities(represent, this.objects);
      this.#groups.set(represent, groups);
    }
    return groups;
  }

  /** The same objects for a step that begins later. */
  later(): Targets {
    return new Targets(this.objects);
  }
}
