import type { ReactNode } from 'react';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';

type Fact = readonly [string, ReactNode, (readonly Problem[])?];

/** What is known of a thing, one line each; where something is missing, why. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const { say } = useLanguage();
  const told = (value: ReactNode, [problem]: readonly Problem[] = []): ReactNode => {
    if (value) return value;
    if (problem?.kind === 'FORBIDDEN') return say('forbidden');
    if (problem?.kind === 'MISSING') return say('missing', { subgraph: problem.subgraph });
    return '–';
  };
  return (
    <dl className="facts">
      {facts.map(([title, value, problems]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{told(value, problems)}</dd>
        </div>
      ))}
    </dl>
  );
};
