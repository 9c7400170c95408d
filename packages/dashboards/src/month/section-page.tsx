import { isMonth, useChoice } from '../address.ts';
import { ArticlesPanel } from '../articles/articles-panel.tsx';
import type { Column } from '../export/column.ts';
import {
  SectionLinesDocument,
  type SectionLinesQuery,
  SectionRowsDocument,
} from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { daysOf, lastMonth } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { yuan } from '../language/numbers.ts';
import { MonthField } from '../parts/month-field.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';

type Line = NonNullable<SectionLinesQuery['adLines']>['nodes'][number];

/** What stands behind a section's month. */
export const SectionPage = ({ slug }: { readonly slug: string }) => {
  const { say, term, name } = useLanguage();
  const [month, choose] = useChoice('month', isMonth, lastMonth());
  const days = daysOf(month);
  const { data, problems, again } = useAnswer(SectionRowsDocument, { slug, days });
  const section = data?.sectionBySlug;
  const sectionId = section?.id ?? '';
  const lines = useAnswer(SectionLinesDocument, { sectionId, days }, !section);
  const articlePages = usePages(section?.articles, {
    query: SectionRowsDocument,
    variables: { slug, days },
    listOf: (answer) => answer.sectionBySlug?.articles,
  });
  const linePages = usePages(lines.data?.adLines, {
    query: SectionLinesDocument,
    variables: { sectionId, days },
    listOf: (answer) => answer.adLines,
  });
  const columns: Column<Line>[] = [
    { title: say('begins'), kind: 'day', value: ({ startsOn }) => startsOn },
    { title: say('ends'), kind: 'day', value: ({ endsOn }) => endsOn },
    { title: say('status'), kind: 'text', value: ({ status }) => term(status) },
    { title: say('total'), kind: 'money', value: ({ cost }) => yuan(cost.amountMinor) },
    { title: say('invoiced'), kind: 'money', value: ({ invoiced }) => yuan(invoiced.amountMinor) },
  ];
  const { adLines } = lines.data ?? {};
  return (
    <Page title={`${name(section?.name) || slug} ${month}`}>
      <div className="fields">
        <MonthField label={say('month')} value={month} onChange={choose} />
      </div>
      {data && !section && problems().length === 0 ? (
        <p className="empty">{say('notFound')}</p>
      ) : (
        <>
          <ArticlesPanel
            title={say('articles')}
            name={`section-${slug}-articles-${month}`}
            articles={data && (section?.articles.nodes ?? [])}
            total={section?.articles.totalCount}
            pages={articlePages}
            problems={problems()}
            again={again}
          />
          <Panel
            title={say('lines')}
            name={`section-${slug}-lines-${month}`}
            columns={columns}
            rows={lines.data && (adLines?.nodes ?? [])}
            total={adLines?.totalCount}
            pages={linePages}
            problems={lines.problems()}
            again={lines.again}
            isSynthetic={adLines?.nodes.some((one) => one.isSynthetic) ?? false}
          />
        </>
      )}
    </Page>
  );
};
