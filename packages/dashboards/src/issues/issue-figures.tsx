import { changeOf } from '../companies/company-months.ts';
import type { CellKind } from '../export/column.ts';
import type { IssuePageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { instantOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { Facts } from '../parts/facts.tsx';
import { Tile } from '../parts/tile.tsx';

export type Issue = NonNullable<IssuePageQuery['newspaperIssueByDate']>;
type Before = IssuePageQuery['before'];

type Props = {
  readonly issue: Issue;
  readonly before: Before;
  readonly problemsAt: (path: string) => readonly Problem[];
};

const kinds = {
  goodCopies: 'count',
  totalDraw: 'count',
  netCirculation: 'count',
  wasteRate: 'share',
  adRevenue: 'money',
  onTimeRate: 'share',
} as const satisfies Record<string, CellKind>;
type Figure = keyof typeof kinds;

/** Undefined for what is not known. */
const figureOf = (issue: Before, figure: Figure): number | undefined => {
  if (figure !== 'adRevenue') return issue?.[figure] ?? undefined;
  return issue?.adRevenue ? yuan(issue.adRevenue.booked.amountMinor) : undefined;
};

/** The figures of an issue, held against that of the week before, for a Saturday sells as Saturdays do; and its times. */
export const IssueFigures = ({ issue, before, problemsAt }: Props) => {
  const { say } = useLanguage();
  const shown = (instant: string | null) => (instant ? instantOf(instant) : null);
  return (
    <>
      <ul className="tiles">
        {(Object.keys(kinds) as Figure[]).map((figure) => {
          const [now, then] = [figureOf(issue, figure), figureOf(before, figure)];
          return (
            <Tile
              key={figure}
              title={say(figure)}
              value={now}
              kind={kinds[figure]}
              change={changeOf(kinds[figure], now, then)}
              since={say('weekBefore')}
              isLessBetter={figure === 'wasteRate'}
              problems={problemsAt(figure)}
            />
          );
        })}
      </ul>
      <Facts
        facts={[
          [say('signedOff'), shown(issue.pagesSignedOffAt), problemsAt('pagesSignedOffAt')],
          [say('plates'), shown(issue.platesSentAt), problemsAt('platesSentAt')],
          [say('pressStart'), shown(issue.pressStart), problemsAt('pressStart')],
          [say('pressEnd'), shown(issue.pressEnd), problemsAt('pressEnd')],
          [say('dispatched'), shown(issue.dispatchedAt), problemsAt('dispatchedAt')],
          [say('delivered'), shown(issue.deliveredAt), problemsAt('deliveredAt')],
        ]}
      />
    </>
  );
};
