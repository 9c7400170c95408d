import { Link } from 'wouter';
import { isMonth, isText, oneOf, useChoice } from '../address.ts';
import {
  type CalendarUnit,
  IndicatorCatalogueDocument,
  type SeriesDimension,
  type SeriesSort,
} from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { daysOf, lastMonth, monthsUntil } from '../language/dates.ts';
import { messageIndex, useLanguage } from '../language/language.ts';
import { ChoiceField } from '../parts/choice.tsx';
import { Facts } from '../parts/facts.tsx';
import { MonthField } from '../parts/month-field.tsx';
import { Page } from '../parts/page.tsx';
import { ProblemNotes } from '../parts/problem-notes.tsx';
import { questions } from './questions.ts';
import { SeriesPanel } from './series-panel.tsx';

const lengths = ['1', '3', '12', '24'] as const;
const units = ['', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'WEEKDAY'] as const satisfies readonly (
  | ''
  | CalendarUnit
)[];
const comparisons = ['', 'MONTH', 'YEAR'] as const;
const orders = ['TIME', 'LARGEST', 'SMALLEST', 'GROWTH'] as const satisfies readonly SeriesSort[];
const tops = ['10', '20', '50', '200'] as const;

/** Any indicator of the catalogue, over time and by what it can be told apart; the address holds the whole question. */
export const IndicatorsPage = () => {
  const { say, term, name, language } = useLanguage();
  const { data, problems, again } = useAnswer(IndicatorCatalogueDocument, {});
  const [code, chooseCode] = useChoice('indicator', isText, 'reads');
  const [by, chooseBy] = useChoice('by', isText, '');
  const [and, chooseAnd] = useChoice('and', isText, '');
  const [each, chooseEach] = useChoice('each', oneOf(units), '');
  const [until, chooseUntil] = useChoice('until', isMonth, lastMonth());
  const [length, chooseLength] = useChoice('months', oneOf(lengths), '1');
  const [compare, chooseCompare] = useChoice('compare', oneOf(comparisons), '');
  const [order, chooseOrder] = useChoice('order', oneOf(orders), 'TIME');
  const [top, chooseTop] = useChoice('top', oneOf(tops), '20');
  const indicators = data?.indicators ?? [];
  const indicator = indicators.find((one) => one.code === code) ?? indicators[0];
  // What the former indicator was told apart by may be nothing to this one.
  const dimensions = [...new Set([by, and])].filter((one): one is SeriesDimension =>
    ((indicator?.dimensions as readonly string[] | undefined) ?? []).includes(one),
  );
  const named = (one: SeriesDimension) => [one, term(one)] as const;
  const [first = until] = monthsUntil(until, Number(length));
  return (
    <Page title={say('indicators')} about={say('indicatorsAbout')}>
      <ProblemNotes problems={problems('indicators')} again={again} />
      {indicator && (
        <>
          <div className="fields">
            <ChoiceField
              label={say('indicator')}
              value={indicator.code}
              onChange={chooseCode}
              choices={indicators.map((one) => [one.code, name(one.name)])}
            />
            <ChoiceField
              label={say('toldBy')}
              value={dimensions[0] ?? ''}
              onChange={chooseBy}
              choices={[['', '–'], ...indicator.dimensions.map(named)]}
            />
            {dimensions.length > 0 && indicator.dimensions.length > 1 && (
              <ChoiceField
                label={say('and')}
                value={dimensions[1] ?? ''}
                onChange={chooseAnd}
                choices={[
                  ['', '–'],
                  ...indicator.dimensions.filter((one) => one !== dimensions[0]).map(named),
                ]}
              />
            )}
            <ChoiceField
              label={say('overTime')}
              value={each}
              onChange={chooseEach}
              choices={units.map((one) => [one, one === '' ? '–' : term(one)])}
            />
          </div>
          <div className="fields">
            <MonthField label={say('until')} value={until} onChange={chooseUntil} />
            <ChoiceField
              label={say('period')}
              value={length}
              onChange={chooseLength}
              choices={lengths.map((one) => [one, say('months', { count: one })])}
            />
            <ChoiceField
              label={say('compare')}
              value={compare}
              onChange={chooseCompare}
              choices={[
                ['', '–'],
                ['MONTH', say('monthBefore')],
                ['YEAR', say('yearBefore')],
              ]}
            />
            <ChoiceField
              label={say('order')}
              value={order}
              onChange={chooseOrder}
              choices={orders
                .filter((one) => one !== 'GROWTH' || compare !== '')
                .map((one) => [one, term(one)])}
            />
            <ChoiceField
              label={say('atMost')}
              value={top}
              onChange={chooseTop}
              choices={tops.map((one) => [one, one])}
            />
          </div>
          <SeriesPanel
            indicator={indicator}
            by={dimensions}
            each={each || null}
            days={{ from: daysOf(first).from, until: daysOf(until).until }}
            compare={compare || null}
            orderBy={order}
            // Each of so many, at each time of them.
            top={each === '' ? Number(top) : 1_000}
          />
          <Facts
            facts={[
              [say('formula'), name(indicator.formula)],
              [say('recognition'), name(indicator.recognition)],
              [say('owner'), name(indicator.owner)],
              [say('mayBeSeenBy'), name(indicator.audience)],
            ]}
          />
        </>
      )}
      <nav aria-label={say('questions')}>
        <h2>{say('questions')}</h2>
        <ul className="questions">
          {questions.map(([address, title]) => (
            <li key={address}>
              <Link href={`/dashboards/indicators?${address}`}>{title[messageIndex[language]]}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
};
