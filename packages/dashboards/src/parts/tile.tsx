import type { CellKind } from '../export/column.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { ShownCell } from './shown-cell.tsx';

type Props = {
  readonly title: string;
  readonly value: number | null | undefined;
  readonly kind: CellKind;
  /** Of a share the difference, of all else by how much of what was before. */
  readonly change?: number | undefined;
  /** Of waste and cost. */
  readonly isLessBetter?: boolean;
  readonly since?: string;
  readonly link?: string | undefined;
  readonly problems?: readonly Problem[];
  readonly isLoading?: boolean;
};

/** One figure with its change; where it is not known it says why, and never 0. */
export const Tile = ({
  title,
  value,
  kind,
  change,
  isLessBetter = false,
  since,
  link,
  problems = [],
  isLoading = false,
}: Props) => {
  const { say } = useLanguage();
  const [problem] = problems;
  const isKnown = value !== undefined && value !== null;
  return (
    <li className="tile">
      <span className="what">{title}</span>
      {isKnown ? (
        <strong>
          <ShownCell value={value} kind={kind} link={link} />
        </strong>
      ) : (
        <span className="unknown">
          {problem?.kind === 'FORBIDDEN'
            ? say('forbidden')
            : problem?.kind === 'MISSING'
              ? say('missing', { subgraph: problem.subgraph })
              : isLoading && !problem
                ? '…'
                : '–'}
        </span>
      )}
      {isKnown && change !== undefined && (
        <span className="since">
          <ShownCell
            value={change}
            kind={kind === 'share' ? 'points' : 'change'}
            isLessBetter={isLessBetter}
          />{' '}
          {since}
        </span>
      )}
    </li>
  );
};
