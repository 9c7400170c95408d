import { oneOf, orNone, useChoice } from '../address.ts';
import { addMonths, lastMonth } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { CompareField, comparisons } from '../parts/compare-field.tsx';
import { MonthField } from '../parts/month-field.tsx';
import { MonthNotOver } from '../parts/month-not-over.tsx';
import { Page } from '../parts/page.tsx';
import { MonthFigures } from './month-figures.tsx';
import { useNewestMonth } from './use-newest-month.ts';

/** A month of content and business. */
export const MonthPage = () => {
  const { say } = useLanguage();
  const [chosen, choose] = useChoice('month', orNone, '');
  const [compare, chooseCompare] = useChoice('compare', oneOf(comparisons), 'month');
  const newest = useNewestMonth();
  const month = chosen || newest;
  return (
    <Page title={`${say('month')} ${month ?? ''}`} about={say('monthAbout')}>
      <div className="fields">
        <MonthField label={say('month')} value={month ?? lastMonth()} onChange={choose} />
        <CompareField value={compare} onChange={chooseCompare} />
      </div>
      {month && <MonthNotOver month={month} />}
      {month ? (
        <MonthFigures
          month={month}
          other={addMonths(month, compare === 'year' ? -12 : -1)}
          compare={compare}
        />
      ) : (
        <p className="waiting">{say('loading')}</p>
      )}
    </Page>
  );
};
