import type { Data } from './data.ts';
import type { Gap } from './gap.ts';
import type { Represent } from './represent.ts';

/** The targets that are one entity: it is asked for once. */
export interface EntityGroup {
  /** Its representation, as JSON text. */
  readonly text: string;
  readonly targets: Data[];
}

/** Groups targets by the entity that they are. Those that cannot be asked for are told to `without`. */
export const groupEntities = (
  represent: Represent,
  targets: readonly Data[],
  without: (target: Data, gap: Gap) => void,
): EntityGroup[] => {
  const groups: EntityGroup[] = [];
  const byText = new Map<string, EntityGroup>();
  const byType = new Map<unknown, Map<string, EntityGroup>>();
  let type: unknown;
  let soleKey: string | undefined;
  let bySoleKey = new Map<string, EntityGroup>();

  for (const target of targets) {
    const { __typename: typeName } = target;
    if (typeName !== type) {
      type = typeName;
      soleKey = represent.soleKey(typeName);
      bySoleKey = byType.get(typeName) ?? new Map();
      byType.set(typeName, bySoleKey);
    }
    // Most entities have one key that is a string: comparing that spares the making of most texts.
    const id = soleKey === undefined ? undefined : target[soleKey];
    const known = typeof id === 'string' ? bySoleKey.get(id) : undefined;
    if (known) {
      known.targets.push(target);
      continue;
    }
    const text = represent.text(target);
    if (typeof text !== 'string') {
      without(target, text);
      continue;
    }
    const group = byText.get(text) ?? { text, targets: [] };
    if (group.targets.push(target) === 1) groups.push(group);
    if (typeof id === 'string') bySoleKey.set(id, group);
    else byText.set(text, group);
  }
  return groups;
};
