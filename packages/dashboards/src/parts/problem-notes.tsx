import { useContext } from 'react';
import type { Problem } from '../graph/problems-at.ts';
import { SessionContext, signInAddress } from '../graph/session.ts';
import { useLanguage } from '../language/language.ts';

type Props = {
  readonly problems: readonly Problem[];
  readonly again?: (() => void) | undefined;
  /** Whether there is something, too. */
  readonly isPart?: boolean;
};

const messages = {
  FORBIDDEN: 'forbidden',
  SIGN_IN: 'signInFirst',
  IMPOSSIBLE: 'impossible',
  OFFLINE: 'offline',
} as const;

/** Why something is not there, so that nobody takes it for a zero. */
export const ProblemNotes = ({ problems, again, isPart = false }: Props) => {
  const { say } = useLanguage();
  const session = useContext(SessionContext);
  const mightSignIn = session?.canSignIn && !session.person;
  return problems.map((problem) => (
    <p key={JSON.stringify(problem)} className={`note ${problem.kind.toLowerCase()}`} role="status">
      {problem.kind === 'MISSING'
        ? say('missing', { subgraph: problem.subgraph })
        : say(problem.kind === 'FORBIDDEN' && isPart ? 'forbiddenPart' : messages[problem.kind])}{' '}
      {problem.kind === 'SIGN_IN' || (problem.kind === 'FORBIDDEN' && mightSignIn) ? (
        <a href={signInAddress()}>{say('signIn')}</a>
      ) : (
        (problem.kind === 'MISSING' || problem.kind === 'OFFLINE') &&
        again && (
          <button type="button" onClick={again}>
            {say('again')}
          </button>
        )
      )}
    </p>
  ));
};
