/**
 * The events to look at for each root, each once. UNION, not UNION ALL: an event that is organised as a whole and as a
 * part stands there once, and it would end even if the hierarchy had a circle. OFFSET 0 holds the planner to one look
 * into the index for each event: it takes every tree to be large, and would read the tables whole.
 */
const treeFrom = (roots: string) => `WITH RECURSIVE tree (root_id, event_id) AS (
    ${roots}
    UNION SELECT tree.root_id, part.id FROM tree
      CROSS JOIN LATERAL (SELECT id FROM events WHERE super_event_id = tree.event_id OFFSET 0) AS part)`;
const ids = 'SELECT id, id FROM unnest($1::uuid[]) AS root (id)';

/** The table `tree (root_id, event_id)` of the events alone, with all their parts, or of all that organisations organised. */
export const eventTrees = {
  events: `WITH tree (root_id, event_id) AS (${ids})`,
  eventsWithParts: treeFrom(ids),
  organisers: treeFrom(`SELECT organisation_id, event_id FROM participations
    WHERE organisation_id = ANY ($1::uuid[]) AND is_organising`),
} as const;
