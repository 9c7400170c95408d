/** SQL for a parameter's section or tag, or the one that it was merged into since. */
export const nowIn = (table: 'sections' | 'tags', name: string): string =>
  `coalesce((SELECT merged_into FROM ${table} WHERE id = :${name}), :${name})`;
