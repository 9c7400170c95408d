import type { Data } from './data.ts';
import type { Gap } from './gap.ts';
import type { Represent } from './represent.ts';

/** The targets that are one entity: it is asked for once. */
export interface EntityGroup {
  /** Its representation, as JSON text. */
  readonly text: string;
  readonly targets: Data[];
  /** A group whose entities look the same at first. */
  readonly next: EntityGroup | undefined;
}

export interface GroupedEntities {
  readonly groups: readonly EntityGroup[];
  /** Targets that cannot be asked for, and why. */
  readonly without: readonly { readonly target: Data; readonly gap: Gap }[];
}

/** How many groups that look the same at first are compared; beyond that, texts are. */
const MOST_ALIKE = 8;

/** Groups targets by the entity that they are. */
export const groupEntities = (represent: Represent, targets: readonly Data[]): GroupedEntities => {
  const groups: EntityGroup[] = [];
  const without: { target: Data; gap: Gap }[] = [];
  const byText = new Map<string, EntityGroup>();
  const byType = new Map<unknown, Map<unknown, EntityGroup>>();
  let type: unknown;
  let identity = represent.identity(type);
  let byKey = new Map<unknown, EntityGroup>();

  for (const target of targets) {
    const { __typename: typeName } = target;
    if (typeName !== type) {
      type = typeName;
      identity = represent.identity(typeName);
      byKey = byType.get(typeName) ?? new Map();
      byType.set(typeName, byKey);
    }
    // Most entities are told apart by values of theirs: that spares the making of most texts.
    const key = identity?.key(target);
    const alike = identity && byKey.get(key);
    let known = alike;
    for (let tried = 1; known && !identity!.same(known.targets[0]!, target); tried++)
      known = tried < MOST_ALIKE ? known.next : undefined;
    if (known) {
      known.targets.push(target);
      continue;
    }
    const text = represent.text(target);
    if (typeof text !== 'string') {
      without.push({ target, gap: text });
      continue;
    }
    const same = byText.get(text);
    if (same) {
      same.targets.push(target);
      continue;
    }
    const group: EntityGroup = { text, targets: [target], next: alike };
    groups.push(group);
    byText.set(text, group);
    if (identity) byKey.set(key, group);
  }
  return { groups, without };
};
