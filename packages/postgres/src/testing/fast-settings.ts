/** Settings of a server whose data may be lost. */
export const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const;
