import { useEffect, useState } from 'react';
import { Provider } from 'urql';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { isDay } from './address.ts';
import { ArticlePage } from './articles/article-page.tsx';
import { ArticlesPage } from './articles/articles-page.tsx';
import { AudiencePage } from './audience/audience-page.tsx';
import { CompaniesPage } from './companies/companies-page.tsx';
import { CompanyPage } from './companies/company-page.tsx';
import { dashboards } from './dashboards.ts';
import { EventPage } from './events/event-page.tsx';
import { EventsPage } from './events/events-page.tsx';
import { client } from './graph/client.ts';
import { type Session, SessionContext, signInAddress, signOut, useSession } from './graph/session.ts';
import { HomePage } from './home/home-page.tsx';
import { IndicatorsPage } from './indicators/indicators-page.tsx';
import { IssuePage } from './issues/issue-page.tsx';
import { IssuesPage } from './issues/issues-page.tsx';
import {
  firstLanguage,
  keepLanguage,
  LanguageContext,
  languageNames,
  languages,
  speakers,
  tags,
} from './language/language.ts';
import { MonthPage } from './month/month-page.tsx';
import { SectionPage } from './month/section-page.tsx';
import { NotFoundPage } from './parts/not-found-page.tsx';

export const App = () => {
  const [language, setLanguage] = useState(firstLanguage);
  const session = useSession();
  const { say } = speakers[language];
  useEffect(() => {
    document.documentElement.lang = tags[language];
  }, [language]);
  return (
    <Provider value={client}>
      <LanguageContext value={language}>
        <a className="skip" href="#content">
          {say('skip')}
        </a>
        <header className="top">
          <Link href="/" className="brand">
            {say('title')}
          </Link>
          <Menu say={say} />
          <div className="languages">
            {languages.map((one) => (
              <button
                key={one}
                type="button"
                lang={tags[one]}
                aria-pressed={one === language}
                onClick={() => {
                  keepLanguage(one);
                  setLanguage(one);
                }}
              >
                {languageNames[one]}
              </button>
            ))}
          </div>
          <Person session={session} say={say} />
        </header>
        <SessionContext value={session}>
          <Pages session={session} />
        </SessionContext>
      </LanguageContext>
    </Provider>
  );
};

type Say = (typeof speakers)[keyof typeof speakers]['say'];

const Menu = ({ say }: { readonly say: Say }) => {
  const [path] = useLocation();
  return (
    <nav aria-label={say('dashboards')}>
      {dashboards.map((dashboard) => (
        <Link
          key={dashboard.path}
          href={dashboard.path}
          aria-current={path.startsWith(dashboard.path) ? 'page' : undefined}
        >
          {say(dashboard.title)}
        </Link>
      ))}
    </nav>
  );
};

const Person = ({ session, say }: { readonly session: Session | undefined; readonly say: Say }) => {
  if (session?.person)
    return (
      <div className="person">
        <span>{session.person.name}</span>
        <button type="button" onClick={() => void signOut()}>
          {say('signOut')}
        </button>
      </div>
    );
  return session?.canSignIn ? (
    <div className="person">
      <a href={signInAddress()}>{say('signIn')}</a>
    </div>
  ) : null;
};

const Pages = ({ session }: { readonly session: Session | undefined }) => (
  <Switch>
    <Route path="/">
      <HomePage session={session} />
    </Route>
    <Route path="/dashboards/month" component={MonthPage} />
    <Route path="/dashboards/month/sections/:slug">{({ slug }) => <SectionPage slug={slug} />}</Route>
    <Route path="/dashboards/companies" component={CompaniesPage} />
    <Route path="/dashboards/companies/:company">{({ company }) => <CompanyPage company={company} />}</Route>
    <Route path="/dashboards/issues" component={IssuesPage} />
    <Route path="/dashboards/issues/:day/:edition">
      {({ day, edition }) => (isDay(day) ? <IssuePage day={day} edition={edition} /> : <NotFoundPage />)}
    </Route>
    <Route path="/dashboards/audience" component={AudiencePage} />
    <Route path="/dashboards/articles" component={ArticlesPage} />
    <Route path="/dashboards/articles/:slug">{({ slug }) => <ArticlePage slug={slug} />}</Route>
    <Route path="/dashboards/events" component={EventsPage} />
    <Route path="/dashboards/events/:code">{({ code }) => <EventPage code={code} />}</Route>
    <Route path="/dashboards/indicators" component={IndicatorsPage} />
    <Route>
      <Redirect to="/" />
    </Route>
  </Switch>
);
