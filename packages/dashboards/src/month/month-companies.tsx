import {
  type Company,
  changeSince,
  companies,
  figuresOf,
  type Measure,
  measured,
  measures,
} from '../companies/company-months.ts';
import type { Column } from '../export/column.ts';
import type { MonthPageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';

type Props = {
  readonly data: MonthPageQuery | undefined;
  readonly month: string;
  readonly other: string;
  readonly since: string;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

/** The companies' month by all measures. */
export const MonthCompanies = ({ data, month, other, since, problems, again }: Props) => {
  const { say, name } = useLanguage();
  const known = companies.filter((company) => data?.[company]?.months);
  const columns: Column<Company>[] = [
    {
      title: say('company'),
      kind: 'text',
      value: (company) => name(data?.[company]?.name) || say(company),
      link: (company) => `/dashboards/companies/${company}?month=${month}`,
    },
    ...measures.map(
      (measure: Measure): Column<Company> => ({
        title: say(measure),
        kind: 'money',
        value: (company) => measured(data, company, month, measure),
        link: (company) => `/dashboards/companies/${company}?month=${month}`,
      }),
    ),
    {
      title: `${say('accrued')} ${since}`,
      kind: 'change',
      value: (company) =>
        changeSince(measured(data, company, month, 'accrued'), measured(data, company, other, 'accrued')),
    },
  ];
  return (
    <Panel
      title={say('byCompany')}
      name={`month-companies-${month}`}
      columns={columns}
      rows={data && known}
      problems={problems}
      again={again}
      isSynthetic={known.some((company) => figuresOf(data, company, month)?.isSynthetic)}
    />
  );
};
