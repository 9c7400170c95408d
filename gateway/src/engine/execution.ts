import type { Grants } from '@media-graph/authorisation';
import type { PreparedOperation } from '../planning/preparer.ts';
import type { CompiledOperation } from './compile/compile-operation.ts';
import type { EngineState } from './engine-state.ts';
import type { Caller } from './fetch/subgraph-request.ts';
import type { ReadVariables } from './read-variables.ts';
import type { Cancellation } from './values/cancellation.ts';

/** The execution of an operation for one request, or for several that are the same. */
export type Execution = ReadVariables & {
  readonly engine: EngineState;
  readonly compiled: CompiledOperation;
  readonly caller: Caller;
  readonly deferLabels: PreparedOperation['deferLabels'];
  readonly grants: Grants;
  /** Cancelled when nobody waits for the answer any more. */
  readonly client: Cancellation;
  /** Whether no subgraph's answer so far has had anything escaped: then nothing in ours needs to be. */
  escapeFree: boolean;
};
