import { isMonth, oneOf, useChoice } from '../address.ts';
import { daysOf, lastMonth } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { CompareField, comparisons } from '../parts/compare-field.tsx';
import { MonthField } from '../parts/month-field.tsx';
import { MonthNotOver } from '../parts/month-not-over.tsx';
import { Page } from '../parts/page.tsx';
import { AudienceFigures } from './audience-figures.tsx';

/** What readers did in a month, by channel, section and article. */
export const AudiencePage = () => {
  const { say } = useLanguage();
  const [month, choose] = useChoice('month', isMonth, lastMonth());
  const [compare, chooseCompare] = useChoice('compare', oneOf(comparisons), 'month');
  return (
    <Page title={`${say('audience')} ${month}`} about={say('audienceAbout')}>
      <div className="fields">
        <MonthField label={say('month')} value={month} onChange={choose} />
        <CompareField value={compare} onChange={chooseCompare} />
      </div>
      <MonthNotOver month={month} />
      <AudienceFigures month={month} days={daysOf(month)} compare={compare} />
    </Page>
  );
};
