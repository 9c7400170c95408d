import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { isMonth, oneOf, useChoice } from '../address.ts';
import type { Column } from '../export/column.ts';
import { CompaniesDocument } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { addMonths, lastMonth, monthsUntil } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { money } from '../language/numbers.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { ChoiceField } from '../parts/choice.tsx';
import { CompareField, comparisons } from '../parts/compare-field.tsx';
import { MonthField } from '../parts/month-field.tsx';
import { MonthNotOver } from '../parts/month-not-over.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Tile } from '../parts/tile.tsx';
import { type Company, changeSince, companies, figuresOf, measured, measures } from './company-months.ts';
import { OwnFigures } from './own-figures.tsx';

const lengths = ['12', '24', '36'] as const;

/** The four companies by one measure. */
export const CompaniesPage = () => {
  const { say, language, name } = useLanguage();
  const [, go] = useLocation();
  const [until, chooseUntil] = useChoice('until', isMonth, lastMonth());
  const [length, chooseLength] = useChoice('months', oneOf(lengths), '24');
  const [measure, chooseMeasure] = useChoice('measure', oneOf(measures), 'accrued');
  const [compare, chooseCompare] = useChoice('compare', oneOf(comparisons), 'year');
  const months = useMemo(() => monthsUntil(until, Number(length)), [until, length]);
  const back = compare === 'year' ? -12 : -1;
  // What the first month is compared with is asked for too, as far as the graph answers 36 months.
  const from = addMonths(until, Math.max(-35, 1 - Number(length) + back));
  const { data, problems, again } = useAnswer(CompaniesDocument, { months: { from, until } });
  const hrefOf = (company: Company, month: string) => `/dashboards/companies/${company}?month=${month}`;
  const called = (company: Company) => name(data?.[company]?.name) || say(company);
  const isSynthetic = companies.some((company) => figuresOf(data, company, until)?.isSynthetic);

  const columns: Column<string>[] = [
    {
      title: say('month'),
      kind: 'text',
      value: (month) => month,
      link: (month) => `/dashboards/month?month=${month}`,
    },
    ...companies.flatMap((company): Column<string>[] => [
      {
        title: called(company),
        kind: 'money',
        value: (month) => measured(data, company, month, measure),
        link: (month) => hrefOf(company, month),
      },
      {
        title: `${called(company)} ${say(compare === 'year' ? 'sinceYear' : 'sinceMonth')}`,
        kind: 'change',
        value: (month) =>
          changeSince(
            measured(data, company, month, measure),
            measured(data, company, addMonths(month, back), measure),
          ),
      },
    ]),
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, `${say('companies')}: ${say(measure)}`);
      return {
        ...base,
        xAxis: { ...(base.xAxis as object), type: 'category', data: months, boundaryGap: false },
        yAxis: {
          ...(base.yAxis as object),
          type: 'value',
          axisLabel: { color: colours.quiet, formatter: (value: number) => money(value, language) },
        },
        tooltip: {
          ...(base.tooltip as object),
          valueFormatter: (value: unknown) => (typeof value === 'number' ? money(value, language) : '–'),
        },
        series: companies.map((company, place) => ({
          type: 'line',
          name: called(company),
          symbol: ['circle', 'rect', 'triangle', 'diamond'][place],
          symbolSize: 7,
          lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted', [8, 3, 2, 3]][place] },
          data: months.map((month) => measured(data, company, month, measure) ?? null),
        })),
      };
    },
    [data, months, measure, language],
  );
  const missing = companies.every((company) => !data?.[company]?.months);
  return (
    <Page title={say('companies')} about={say('companiesAbout')}>
      <div className="fields">
        <MonthField label={say('until')} value={until} onChange={chooseUntil} />
        <ChoiceField
          label={say('period')}
          value={length}
          onChange={chooseLength}
          choices={lengths.map((one) => [one, say('months', { count: one })])}
        />
        <ChoiceField
          label={say('measure')}
          value={measure}
          onChange={chooseMeasure}
          choices={measures.map((one) => [one, say(one)])}
        />
        <CompareField value={compare} onChange={chooseCompare} />
      </div>
      <MonthNotOver month={until} />
      <ul className="tiles" aria-label={until}>
        {companies.map((company) => (
          <Tile
            key={company}
            title={called(company)}
            value={measured(data, company, until, measure)}
            kind="money"
            change={changeSince(
              measured(data, company, until, measure),
              measured(data, company, addMonths(until, back), measure),
            )}
            since={say(compare === 'year' ? 'sinceYear' : 'sinceMonth')}
            link={hrefOf(company, until)}
            problems={problems(`${company}.`)}
            isLoading={!data}
          />
        ))}
      </ul>
      <Panel
        title={`${say(measure)} ${months[0]}–${until}`}
        name={`companies-${measure}-${until}`}
        columns={columns}
        rows={data && (missing ? [] : months)}
        chart={options}
        onChoose={(series, place) => go(hrefOf(companies[series]!, months[place]!))}
        problems={problems()}
        again={again}
        isSynthetic={isSynthetic}
      />
      <OwnFigures data={data} month={until} problems={problems()} />
    </Page>
  );
};
