import type { Column } from '../export/column.ts';
import type { CompaniesQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';
import { type Company, figuresOf } from './company-months.ts';

type Row = {
  readonly company: Company;
  readonly what: string;
  readonly kind: 'count' | 'share';
  readonly value: number | null | undefined;
};

type Props = {
  readonly data: { readonly [Key in Company]?: CompaniesQuery[Key] } | undefined;
  readonly month: string;
  readonly problems: readonly Problem[];
};

const count = (given: string | undefined): number | undefined =>
  given === undefined ? undefined : Number(given);

/** What each company counts for itself, beside the measure that all have. */
export const OwnFigures = ({ data, month, problems }: Props) => {
  const { say, name } = useLanguage();
  const printing = figuresOf(data, 'printing', month);
  const distribution = figuresOf(data, 'distribution', month);
  const advertising = figuresOf(data, 'advertising', month);
  const travel = figuresOf(data, 'travel', month);
  const all: Row[] = [
    { company: 'printing', what: say('goodCopies'), kind: 'count', value: count(printing?.goodCopies) },
    { company: 'printing', what: say('wasteRate'), kind: 'share', value: printing?.wasteRate },
    {
      company: 'distribution',
      what: say('netCirculation'),
      kind: 'count',
      value: count(distribution?.netCirculation),
    },
    { company: 'distribution', what: say('onTimeRate'), kind: 'share', value: distribution?.onTimeRate },
    {
      company: 'distribution',
      what: say('complaintsPer10k'),
      kind: 'count',
      value: distribution?.complaintsPer10k,
    },
    { company: 'advertising', what: say('sellThrough'), kind: 'share', value: advertising?.sellThrough },
    { company: 'travel', what: say('travellers'), kind: 'count', value: travel?.travellers },
    { company: 'travel', what: say('loadFactor'), kind: 'share', value: travel?.loadFactor },
  ];
  const rows = all.filter(({ company }) => figuresOf(data, company, month) !== undefined);
  const columns: Column<Row>[] = [
    {
      title: say('company'),
      kind: 'text',
      value: ({ company }) => name(data?.[company]?.name) || say(company),
    },
    { title: say('measure'), kind: 'text', value: ({ what }) => what },
    {
      title: say('figure'),
      kind: ({ kind }) => kind,
      value: ({ value }) => value,
      link: ({ company }) => `/dashboards/companies/${company}?month=${month}`,
    },
  ];
  return (
    <Panel
      title={`${say('ownFigures')} ${month}`}
      name={`companies-own-${month}`}
      columns={columns}
      rows={data && rows}
      problems={problems}
      isSynthetic={rows.some(({ company }) => figuresOf(data, company, month)?.isSynthetic)}
    />
  );
};
