import { changeSince, companies, measured } from '../companies/company-months.ts';
import { OwnFigures } from '../companies/own-figures.tsx';
import { MonthPageDocument } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { daysOf, today } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import type { Comparison } from '../parts/compare-field.tsx';
import { Tile } from '../parts/tile.tsx';
import { circulationOf } from './circulation-of.ts';
import { IssuesPanel } from './issues-panel.tsx';
import { knownSum } from './known-sum.ts';
import { MonthCompanies } from './month-companies.tsx';
import { bookedOf, SectionPanel } from './section-panel.tsx';

type Props = { readonly month: string; readonly other: string; readonly compare: Comparison };

export const MonthFigures = ({ month, other, compare }: Props) => {
  const { say } = useLanguage();
  const from = other < month ? other : month;
  const { data, problems, again } = useAnswer(MonthPageDocument, {
    month,
    other,
    days: daysOf(month),
    otherDays: daysOf(other),
    months: { from, until: month },
    since: compare === 'year' ? 'YEAR' : 'MONTH',
  });
  const since = say(compare === 'year' ? 'sinceYear' : 'sinceMonth');
  const sections = data?.sections ?? [];
  const issues = data?.newspaperIssues?.nodes ?? [];
  const circulation = circulationOf(issues, data?.otherIssues?.nodes ?? [], today());
  const articles = knownSum(sections.map(({ figures }) => figures.articles));
  const revenue = bookedOf(data?.wholeAdRevenue);
  const otherRevenue = bookedOf(data?.otherWholeAdRevenue);
  const accrued = knownSum(companies.map((company) => measured(data, company, month, 'accrued')));
  const otherAccrued = knownSum(companies.map((company) => measured(data, company, other, 'accrued')));
  const isLoading = !data;
  return (
    <>
      <ul className="tiles" aria-label={month}>
        <Tile
          title={say('published')}
          value={articles}
          kind="count"
          change={changeSince(articles, knownSum(sections.map(({ otherFigures }) => otherFigures.articles)))}
          since={since}
          link={`/dashboards/articles?month=${month}`}
          problems={problems('sections')}
          isLoading={isLoading}
        />
        <Tile
          title={say('reads')}
          value={data?.reads?.total?.value}
          kind="count"
          change={data?.reads?.total?.change ?? undefined}
          since={since}
          link={`/dashboards/audience?month=${month}`}
          problems={problems('reads')}
          isLoading={isLoading}
        />
        <Tile
          title={say('adRevenue')}
          value={revenue}
          kind="money"
          change={changeSince(revenue, otherRevenue)}
          since={since}
          link={`/dashboards/companies/advertising?month=${month}`}
          problems={problems('wholeAdRevenue')}
          isLoading={isLoading}
        />
        <Tile
          title={`${say('netCirculation')} (${say('ofTheDaily')})`}
          value={circulation.copies}
          kind="count"
          change={circulation.change}
          since={since}
          link={`/dashboards/issues?month=${month}`}
          problems={problems('newspaperIssues.nodes.netCirculation')}
          isLoading={isLoading}
        />
        <Tile
          title={`${say('companies')}: ${say('accrued')}`}
          value={accrued}
          kind="money"
          change={changeSince(accrued, otherAccrued)}
          since={since}
          link={`/dashboards/companies?until=${month}`}
          problems={problems(...companies.map((company) => `${company}.months`))}
          isLoading={isLoading}
        />
      </ul>
      <SectionPanel
        data={data}
        month={month}
        since={since}
        problems={problems('sections', 'wholeAdRevenue')}
        again={again}
      />
      <MonthCompanies
        data={data}
        month={month}
        other={other}
        since={since}
        problems={problems(...companies)}
        again={again}
      />
      <OwnFigures data={data} month={month} problems={problems(...companies)} />
      <IssuesPanel
        issues={data && issues}
        month={month}
        problems={problems('newspaperIssues')}
        again={again}
      />
    </>
  );
};
