import { useLanguage } from '../language/language.ts';
import { Page } from './page.tsx';

/** Of an address that can name nothing. */
export const NotFoundPage = () => {
  const { say } = useLanguage();
  return <Page title={say('notFound')}>{null}</Page>;
};
