import { print, type SelectionSetNode } from 'graphql';
import type { Plan, PlannedFetch, PlanPart, Requirement } from './plan.ts';

/**
 * A plan as text, for people.
 *
 * ```
 * planner: hive
 * 1 content { article(id: $_0) { __typename id } }
 * 2 organisations after 1 at article.mentionedOrganisations: Organisation { id } => { … }
 * ```
 */
export const explainPlan = ({ planner, events, ...part }: Plan): string =>
  [`planner: ${planner}`, ...(events ? [explainFetch(events, 'events')] : []), ...explainPart(part, '')].join(
    '\n',
  );

const explainPart = ({ fetches, deferred }: PlanPart, indent: string): string[] => [
  ...fetches.map((fetch, index) => indent + explainFetch(fetch, String(index + 1))),
  ...deferred.flatMap((part) => [
    `${indent}deferred at ${part.path.join('.') || 'the root'}`,
    ...explainPart(part, `${indent}  `),
  ]),
];

const explainFetch = (
  { subgraph, kind, directives = [], selection, path, requires, after }: PlannedFetch,
  name: string,
): string => {
  const parts = [name, subgraph];
  if (kind !== 'query') parts.push(kind);
  if (after.length > 0) parts.push(`after ${after.map((index) => index + 1).join(', ')}`);
  const at = path.map((step) => (typeof step === 'string' ? step : `[${step.join('|')}]`)).join('.');
  if (at) parts.push(`at ${at}`);
  if (requires) parts.push(`with ${explainRequirements(requires)}`);
  parts.push(...directives.map((directive) => print(directive)), oneLine(selection));
  return parts.join(' ');
};

const explainRequirements = (requires: readonly Requirement[]): string =>
  `{ ${requires
    .map((one) => {
      const inner = one.selections ? ` ${explainRequirements(one.selections)}` : '';
      return (one.kind === 'Field' ? one.name : `... on ${one.typeCondition}`) + inner;
    })
    .join(' ')} }`;

const oneLine = (set: SelectionSetNode): string => print(set).replaceAll(/\s+/g, ' ');
