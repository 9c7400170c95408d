/**
 * The way of a run, in the terms of JDF's node status (CIP4, JDFLibJ `EnumNodeStatus`, "Table 3-4 Contents of a
 * node"), without test runs, which newspapers do not make. A Stopped run is interrupted, as by a break or a fault, and
 * stays on the press; JDFLibJ says no more of Suspended than its name: here such a run is put aside, so that another
 * one may have the press. PostgreSQL holds the same table: see CreatePressRuns.
 */
export const pressRunTransitions = {
  WAITING: ['SETUP', 'IN_PROGRESS', 'ABORTED'],
  SETUP: ['IN_PROGRESS', 'ABORTED'],
  IN_PROGRESS: ['SUSPENDED', 'STOPPED', 'CLEANUP', 'ABORTED'],
  SUSPENDED: ['IN_PROGRESS', 'ABORTED'],
  STOPPED: ['IN_PROGRESS', 'CLEANUP', 'ABORTED'],
  CLEANUP: ['COMPLETED'],
  COMPLETED: [],
  ABORTED: [],
} as const satisfies Record<string, readonly string[]>;

export type PressRunStatus = keyof typeof pressRunTransitions;

/** Set up or begun, and not reported yet. */
export const isUnderWay = (status: PressRunStatus): boolean =>
  ['SETUP', 'IN_PROGRESS', 'SUSPENDED', 'STOPPED'].includes(status);

/** Done, with its copies counted. */
export const wasPrinted = (status: PressRunStatus): boolean => ['CLEANUP', 'COMPLETED'].includes(status);
