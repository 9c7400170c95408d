import { addMonths, lastMonth, monthName, monthsUntil } from '../language/dates.ts';
import { tags, useLanguage } from '../language/language.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (month: string) => void;
};

/**
 * A month, and its neighbours; the months of the last ten years up to now, and an older one that the address names. A list,
 * for a browser names the months of its own field in its own language, not in the page's.
 */
export const MonthField = ({ label, value, onChange }: Props) => {
  const { say, language } = useLanguage();
  const newest = addMonths(lastMonth(), 1);
  const months = monthsUntil(newest, 121).reverse();
  return (
    <div className="field months">
      <button type="button" aria-label={say('before')} onClick={() => onChange(addMonths(value, -1))}>
        ‹
      </button>
      <label>
        <span>{label}</span>
        <select value={value} onChange={({ target }) => onChange(target.value)}>
          {(months.includes(value) ? months : [...months, value]).map((month) => (
            <option key={month} value={month}>
              {monthName(month, tags[language])}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-label={say('after')}
        disabled={value >= newest}
        onClick={() => onChange(addMonths(value, 1))}
      >
        ›
      </button>
    </div>
  );
};
