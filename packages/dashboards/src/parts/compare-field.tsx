import { useLanguage } from '../language/language.ts';
import { ChoiceField } from './choice.tsx';

/** What a month is compared with: the one before, or the same one of the year before. */
export const comparisons = ['month', 'year'] as const;
export type Comparison = (typeof comparisons)[number];

type Props = { readonly value: Comparison; readonly onChange: (value: Comparison) => void };

export const CompareField = ({ value, onChange }: Props) => {
  const { say } = useLanguage();
  return (
    <ChoiceField
      label={say('compare')}
      value={value}
      onChange={onChange}
      choices={[
        ['month', say('monthBefore')],
        ['year', say('yearBefore')],
      ]}
    />
  );
};
