import { today } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';

/** Says of a month that is not over that what it is compared with is. */
export const MonthNotOver = ({ month }: { readonly month: string }) => {
  const { say } = useLanguage();
  return month >= today().slice(0, 7) ? <p className="hint">{say('monthNotOver')}</p> : null;
};
