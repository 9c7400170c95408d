import type { GatewayContext } from '../gateway-context.ts';

/** Notes by whom an operation was planned, and how long that took, for the log, the metrics and the trace. */
export const watchPlanning = ({ note, span }: Pick<GatewayContext, 'note' | 'span'>) => {
  const begin = performance.now();
  const planning = span.child('plan');
  let isOver = false;
  return {
    done: ({ planner, isKept }: { readonly planner: string; readonly isKept: boolean }): void => {
      isOver = true;
      note({ plan: isKept ? { planner } : { planner, ms: Math.round(performance.now() - begin) } });
      planning.set({ 'graph.planner': planner, 'graph.plan.kept': isKept });
      planning.end();
    },
    failed: (code: string): void => {
      if (!isOver) planning.end(code);
    },
  };
};
