import type { Column } from '../export/column.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage, type Words } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';

type Line = {
  readonly slug: string;
  readonly firstPublishedAt: string | null;
  readonly headline: Words;
  readonly section?: { readonly name: Words };
};

type Props = {
  readonly title: string;
  readonly name: string;
  readonly articles: readonly Line[] | undefined;
  readonly total?: number | undefined;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

export const ArticlesPanel = ({ title, name: fileName, articles, total, problems, again }: Props) => {
  const { say, name } = useLanguage();
  const columns: Column<Line>[] = [
    {
      title: say('headline'),
      kind: 'text',
      value: ({ headline }) => name(headline),
      link: ({ slug }) => `/dashboards/articles/${slug}`,
    },
    { title: say('section'), kind: 'text', value: ({ section }) => name(section?.name) },
    { title: say('publishedAt'), kind: 'instant', value: ({ firstPublishedAt }) => firstPublishedAt },
  ];
  return (
    <Panel
      title={title}
      name={fileName}
      columns={articles?.[0] && !articles[0].section ? columns.filter((_, place) => place !== 1) : columns}
      rows={articles}
      total={total}
      problems={problems}
      again={again}
    />
  );
};
