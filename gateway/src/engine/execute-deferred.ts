import { clientPath } from '../planning/internal-keys.ts';
import type { DeferredPart } from './compile/compile-parts.ts';
import type { Execution } from './execution.ts';
import { Targets } from './fetch/targets.ts';
import { startRun } from './start-run.ts';
import { type Data, isData, own } from './values/data.ts';
import type { Failure } from './values/failure.ts';
import { locate } from './values/locate.ts';
import { mergeData } from './values/merge-data.ts';
import { withDeadline } from './with-deadline.ts';
import { writeData } from './write-data.ts';

/**
 * Executes the deferred parts of an operation and delivers each as soon as it is there.
 * @param visible what the client has got so far
 */
export async function* executeDeferred(
  execution: Execution,
  deferred: readonly DeferredPart[],
  data: Data,
  visible: unknown,
): AsyncGenerator<string> {
  const { caller, client } = execution;
  const { cancellation, end } = withDeadline(client, caller.deadline);
  const ready: { readonly part: DeferredPart; readonly items: string[] }[] = [];
  let open = 0;
  let wake = Promise.withResolvers<void>();

  const begin = (parts: readonly DeferredPart[]): void => {
    for (const part of parts) {
      open++;
      void deliver(part).then((items) => {
        ready.push({ part, items });
        wake.resolve();
      });
    }
  };
  const deliver = async (part: DeferredPart): Promise<string[]> => {
    const { step } = part;
    const run = startRun(execution, step, cancellation);
    await step?.fill(run, new Targets([data]));
    return writeItems(execution, part, data, visible, run.failures);
  };

  try {
    begin(deferred);
    while (open > 0) {
      await wake.promise;
      wake = Promise.withResolvers();
      const items: string[] = [];
      for (const done of ready.splice(0)) {
        open--;
        items.push(...done.items);
        // What is deferred within a deferred part comes only after it.
        begin(done.part.deferred);
      }
      const incremental = items.length ? `"incremental":[${items.join(',')}],` : '';
      if (incremental || open === 0) yield `{${incremental}"hasNext":${open > 0}}`;
    }
  } finally {
    end();
  }
}

const writeItems = (
  execution: Execution,
  { path, type, label, write }: DeferredPart,
  data: Data,
  visible: unknown,
  failures: readonly Failure[],
): string[] => {
  const items: string[] = [];
  const { types } = execution.engine.facts;
  const clientLabel = execution.deferLabels.get(label);
  for (const located of locate(data, path)) {
    const at = clientPath(located.path);
    const seen = at.reduce<unknown>(
      (value, step) =>
        Array.isArray(value) ? value[Number(step)] : isData(value) ? own(value, String(step)) : undefined,
      visible,
    );
    // Null has taken the place of this object, or of one around it, in what the client has.
    if (!isData(seen) || !types.isOfType(located.data, type)) continue;
    const { text, errors } = writeData(execution, write, located.data, failures, at);
    const written: unknown = JSON.parse(text);
    if (isData(written)) mergeData(seen, written);
    const item = {
      ...(clientLabel !== undefined && { label: clientLabel }),
      path: at,
      ...(errors.length && { errors }),
    };
    items.push(`${JSON.stringify(item).slice(0, -1)},"data":${text}}`);
  }
  return items;
};
