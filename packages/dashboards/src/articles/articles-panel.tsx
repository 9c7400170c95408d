import { countedColumn } from '../audience/counted-column.ts';
import type { Column } from '../export/column.ts';
import type { ListPages } from '../export/read-all.ts';
import type { Problem } from '../graph/problems-at.ts';
import { dayOf } from '../language/dates.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { sectionAddress } from '../month/section-address.ts';
import { Panel } from '../parts/panel.tsx';

type Line = {
  readonly slug: string;
  readonly firstPublishedAt: string | null;
  readonly headline: Words;
  readonly section?: { readonly slug: string; readonly name: Words };
  readonly audience?: { readonly total: { readonly reads: string } | null } | null;
};

type Props = {
  readonly title: string;
  readonly name: string;
  readonly articles: readonly Line[] | undefined;
  readonly total?: number | undefined;
  readonly pages?: ListPages<Line>;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

export const ArticlesPanel = ({ title, name: fileName, articles, total, pages, problems, again }: Props) => {
  const { say, name } = useLanguage();
  const [first] = articles ?? [];
  const ofSection: Column<Line> = {
    title: say('section'),
    kind: 'text',
    value: ({ section }) => name(section?.name),
    link: ({ section, firstPublishedAt }) =>
      section && firstPublishedAt
        ? sectionAddress(section.slug, dayOf(firstPublishedAt).slice(0, 7))
        : undefined,
  };
  const columns: Column<Line>[] = [
    {
      title: say('headline'),
      kind: 'text',
      value: ({ headline }) => name(headline),
      link: ({ slug }) => `/dashboards/articles/${slug}`,
    },
    ...(first?.section ? [ofSection] : []),
    { title: say('publishedAt'), kind: 'instant', value: ({ firstPublishedAt }) => firstPublishedAt },
    ...(first && 'audience' in first ? [countedColumn('reads', ({ audience }: Line) => audience, say)] : []),
  ];
  return (
    <Panel
      title={title}
      name={fileName}
      columns={columns}
      rows={articles}
      total={total}
      {...(pages && { pages })}
      problems={problems}
      again={again}
    />
  );
};
