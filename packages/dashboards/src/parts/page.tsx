import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '../language/language.ts';

type Props = { readonly title: string; readonly about?: string | undefined; readonly children: ReactNode };

export const Page = ({ title, about, children }: Props) => {
  const { say } = useLanguage();
  useEffect(() => {
    document.title = `${title} · ${say('title')}`;
  });
  return (
    <main id="content" tabIndex={-1}>
      <div className="heading">
        <div>
          <h1>{title}</h1>
          {about && <p className="about">{about}</p>}
        </div>
        <button type="button" className="print" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
      {children}
    </main>
  );
};
