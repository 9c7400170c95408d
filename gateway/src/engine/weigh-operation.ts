import type { CompiledOperation } from './compile/compile-operation.ts';

/** About how many bytes of heap a compiled operation takes. */
export const weighOperation = (key: string, { sources }: CompiledOperation): number =>
  key.length * 20 + sources.length * 5000;
