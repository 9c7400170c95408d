import { isMonth, useChoice } from '../address.ts';
import { lastMonth } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { MonthField } from '../parts/month-field.tsx';
import { NotFoundPage } from '../parts/not-found-page.tsx';
import { Page } from '../parts/page.tsx';
import { AdvertisingRows } from './advertising-rows.tsx';
import { type Company, companies } from './company-months.ts';
import { DistributionRows } from './distribution-rows.tsx';
import { PrintingRows } from './printing-rows.tsx';
import { TravelRows } from './travel-rows.tsx';

const rowsOf = {
  printing: PrintingRows,
  distribution: DistributionRows,
  advertising: AdvertisingRows,
  travel: TravelRows,
} as const;

/** The rows behind a company's month. */
export const CompanyPage = ({ company }: { readonly company: string }) => {
  const { say } = useLanguage();
  const [month, choose] = useChoice('month', isMonth, lastMonth());
  if (!companies.includes(company as Company)) return <NotFoundPage />;
  const Rows = rowsOf[company as Company];
  return (
    <Page title={`${say(company as Company)} ${month}`}>
      <div className="fields">
        <MonthField label={say('month')} value={month} onChange={choose} />
      </div>
      <Rows month={month} />
    </Page>
  );
};
