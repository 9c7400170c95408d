import { clientKey } from '../planning/internal-keys.ts';
import type { DeferredPart } from './compile/compile-parts.ts';
import type { Session } from './execution.ts';
import { Targets } from './fetch/targets.ts';
import { type Data, isData, own } from './values/data.ts';
import { locate } from './values/locate.ts';
import { mergeData } from './values/merge-data.ts';
import { requestScope } from './with-deadline.ts';

/**
 * Runs the deferred parts of an operation and delivers each as soon as it is there.
 * @param visible what the client has got so far
 */
export async function* executeDeferred(
  session: Session,
  deferred: readonly DeferredPart[],
  data: Data,
  visible: unknown,
): AsyncGenerator<string> {
  const { request, variables } = session;
  const scope = requestScope(session.client, request.deadline);
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
    const { step } = part.parts(variables);
    const run = session.run(scope.cancellation, step);
    await step?.run(run, new Targets([data]));
    return writeItems(session, part, data, visible, run.failures);
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
        begin(done.part.parts(variables).deferred);
      }
      const incremental = items.length ? `"incremental":[${items.join(',')}],` : '';
      if (incremental || open === 0) yield `{${incremental}"hasNext":${open > 0}}`;
    }
  } finally {
    scope.end();
  }
}

const writeItems = (
  session: Session,
  { path, type, label, write }: DeferredPart,
  data: Data,
  visible: unknown,
  failures: Parameters<Session['write']>[2],
): string[] => {
  const items: string[] = [];
  const { types } = session.engine.context;
  const clientLabel = session.deferLabels.get(label);
  for (const located of locate(data, path)) {
    const at = located.path.map((step) => (typeof step === 'string' ? clientKey(step) : step));
    const seen = at.reduce<unknown>(
      (value, step) =>
        Array.isArray(value) ? value[Number(step)] : isData(value) ? own(value, String(step)) : undefined,
      visible,
    );
    // Null has taken the place of this object, or of one around it, in what the client has.
    if (!isData(seen) || !types.isOfType(located.data, type)) continue;
    const { text, errors } = session.write(write, located.data, failures, at);
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
