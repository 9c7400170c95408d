import { Link, useSearch } from 'wouter';
import { dashboards } from '../dashboards.ts';
import { type Session, signInAddress, useSubgraphs } from '../graph/session.ts';
import { useLanguage } from '../language/language.ts';

type Props = { readonly session: Session | undefined };

/** What this is, who one is, and where to go. */
export const HomePage = ({ session }: Props) => {
  const { say } = useLanguage();
  const found = useSubgraphs();
  const failed = new URLSearchParams(useSearch()).get('signIn');
  return (
    <main id="content" tabIndex={-1}>
      <h1>{say('title')}</h1>
      <p className="about">{say('about')}</p>
      {failed && <p className="note missing">{say('signInFailed')}</p>}
      {session && !session.person && (
        <section className="panel">
          <h2>{say('signIn')}</h2>
          {session.canSignIn ? (
            <p>
              <a className="button" href="/sign-in?returnTo=/">
                {say('signIn')}
              </a>
            </p>
          ) : (
            <p>{say('noSignIn')}</p>
          )}
        </section>
      )}
      {session && session.people.length > 0 && (
        <section className="panel">
          <h2>{say('signInAs')}</h2>
          <ul className="people">
            {session.people.map((person) => (
              <li key={person}>
                <a href={signInAddress(person)} aria-current={person === session.person?.name || undefined}>
                  {person}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="cards">
        {dashboards.map(({ path, title, about }) => (
          <li key={path}>
            <Link href={path} className="card">
              <strong>{say(title)}</strong>
              <span>{say(about)}</span>
            </Link>
          </li>
        ))}
        {found?.hasExplorer && (
          <li>
            <a href="/graphql" className="card">
              <strong>{say('explorer')}</strong>
              <span>{say('explorerAbout')}</span>
            </a>
          </li>
        )}
      </ul>
      <section className="panel">
        <h2>{say('subgraphs')}</h2>
        <ul className="people">
          {found?.subgraphs.map(({ name, isThere }) => (
            <li key={name} className={isThere ? 'there' : 'away'}>
              {name} <small>{say(isThere ? 'isThere' : 'isAway')}</small>
            </li>
          ))}
        </ul>
        <p>
          <a href="/health/ready">{say('health')}</a>
        </p>
      </section>
    </main>
  );
};
