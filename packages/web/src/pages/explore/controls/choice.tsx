export interface ChoiceProps<Id extends string> {
  /** Names the group of radio buttons. */
  readonly name: string;
  readonly legend: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly choose: (id: Id) => void;
}

/** One of a few, side by side: all of them can be seen, and each is one tap away. */
export function Choice<Id extends string>({
  name,
  legend,
  value,
  options,
  choose,
}: ChoiceProps<Id>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={name} checked={value === id} onChange={() => choose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
