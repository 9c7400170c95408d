import { useState } from 'react';
import { isText, useChoice } from '../address.ts';
import { ArticlesDocument, LatestArticlesDocument } from '../generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { useLanguage } from '../language/language.ts';
import { Page } from '../parts/page.tsx';
import { ArticlesPanel } from './articles-panel.tsx';

/** Finds an article. */
export const ArticlesPage = () => {
  const { say } = useLanguage();
  const [text, choose] = useChoice('text', isText, '');
  const [typed, type] = useState(text);
  const found = useAnswer(ArticlesDocument, { text }, text === '');
  const latest = useAnswer(LatestArticlesDocument, {}, text !== '');
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
        </form>
      </search>
      <ArticlesPanel
        title={text === '' ? say('latest') : `${say('found')}: ${text}`}
        name="articles"
        articles={data && (connection?.nodes ?? [])}
        total={connection?.totalCount}
        problems={problems()}
        again={again}
      />
    </Page>
  );
};
