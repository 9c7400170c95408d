import { isMonth } from '../address.ts';
import { addMonths, lastMonth } from '../language/dates.ts';
import { useLanguage } from '../language/language.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (month: string) => void;
};

/** A month, and its neighbours; the months of the last ten years up to now. */
export const MonthField = ({ label, value, onChange }: Props) => {
  const { say } = useLanguage();
  const newest = addMonths(lastMonth(), 1);
  return (
    <div className="field months">
      <button type="button" aria-label={say('before')} onClick={() => onChange(addMonths(value, -1))}>
        ‹
      </button>
      <label>
        <span>{label}</span>
        <input
          type="month"
          value={value}
          min={addMonths(newest, -120)}
          max={newest}
          onChange={({ target }) => isMonth(target.value) && onChange(target.value)}
        />
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
