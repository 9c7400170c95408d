/** One step of a plan, as people read it: `content > (printing | distribution)`. */
const join = (kind: 'Sequence' | 'Parallel', steps: readonly string[]): string =>
  steps.length === 1 ? steps[0]! : kind === 'Sequence' ? steps.join(' > ') : `(${steps.join(' | ')})`;

/**
 * Which subgraphs a plan asks, in which order: `>` is after one another, `|` at the same time.
 *
 * @param plan as Apollo's planner prints it
 */
export const describePlan = (plan: string): string => {
  const open: { kind: 'Sequence' | 'Parallel'; indent: number; steps: string[] }[] = [
    { kind: 'Sequence', indent: -1, steps: [] },
  ];
  for (const line of plan.split('\n')) {
    const indent = line.search(/\S/);
    const [, kind] = /^\s*(Sequence|Parallel) \{/.exec(line) ?? [];
    const [, service] = /Fetch\(service: "([^"]+)"\)/.exec(line) ?? [];
    if (kind) open.push({ kind: kind as 'Sequence' | 'Parallel', indent, steps: [] });
    else if (service) open.at(-1)!.steps.push(service);
    else if (/^\s*\},?$/.test(line) && open.length > 1 && open.at(-1)!.indent === indent) {
      const { kind, steps } = open.pop()!;
      open.at(-1)!.steps.push(join(kind, steps));
    }
  }
  return join('Sequence', open[0]!.steps);
};
