type Props<Choice extends string> = {
  readonly label: string;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
};

export const ChoiceField = <Choice extends string>({ label, choices, value, onChange }: Props<Choice>) => (
  <label className="field">
    <span>{label}</span>
    <select value={value} onChange={({ target }) => onChange(target.value as Choice)}>
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
