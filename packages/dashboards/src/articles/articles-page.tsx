import { useState } from 'react';
import { isText, orNone, useChoice } from '../address.ts';
import { ArticlesDocument, LatestArticlesDocument } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { usePages } from '../graph/use-pages.ts';
import { daysOf } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';
import { MonthField } from '../parts/month-field.tsx';
import { Page } from '../parts/page.tsx';
import { ArticlesPanel } from './articles-panel.tsx';

/** Finds an article, or shows those of a month. */
export const ArticlesPage = () => {
  const { say } = useLanguage();
  const [text, choose] = useChoice('text', isText, '');
  const [typed, type] = useState(text);
  const [month, chooseMonth] = useChoice('month', orNone, '');
  const found = useAnswer(ArticlesDocument, { text, first: 20 }, text === '');
  const wanted = month === '' ? { first: 20 } : { first: 100, days: daysOf(month) };
  const latest = useAnswer(LatestArticlesDocument, wanted, text !== '');
  const foundPages = usePages(found.data?.searchArticles, {
    query: ArticlesDocument,
    variables: { text, first: 100 },
    listOf: (answer) => answer.searchArticles,
  });
  const latestPages = usePages(latest.data?.articles, {
    query: LatestArticlesDocument,
    variables: { ...wanted, first: 100 },
    listOf: (answer) => answer.articles,
  });
  const { data, problems, again } = text === '' ? latest : found;
  const connection =
    data && ('searchArticles' in data ? data.searchArticles : 'articles' in data ? data.articles : undefined);
  return (
    <Page title={say('articles')} about={say('articlesAbout')}>
      <search>
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            choose(typed.trim());
          }}
        >
          <label className="field">
            <span>{say('searchArticles')}</span>
            <input
              type="search"
              value={typed}
              maxLength={200}
              onChange={({ target }) => type(target.value)}
            />
          </label>
          <button type="submit">{say('search')}</button>
          {text === '' && month !== '' && (
            <MonthField label={say('month')} value={month} onChange={chooseMonth} />
          )}
        </form>
      </search>
      <ArticlesPanel
        title={
          text !== ''
            ? `${say('found')}: ${text}`
            : month === ''
              ? say('latest')
              : `${say('published')} ${month}`
        }
        name="articles"
        articles={data && (connection?.nodes ?? [])}
        total={connection?.totalCount}
        pages={text === '' ? latestPages : foundPages}
        problems={problems()}
        again={again}
      />
    </Page>
  );
};
