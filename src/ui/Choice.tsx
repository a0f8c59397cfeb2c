interface ChoiceProps<Value extends string> {
  /** Begins the ids of its radios, which are of one group by it. */
  readonly name: string;
  /** What is chosen, for whoever does not see it stand there; without it something around it says so. */
  readonly label?: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** How many there would be. */
    readonly count?: string;
    readonly disabled?: boolean;
  }[];
  /** May be none of these, where one of another group of the same name is. */
  readonly chosen: string;
  readonly onChoose: (value: Value) => void;
  /** Whether they stand below one another on a narrow screen, where their names are too long for one row. */
  readonly stacks?: boolean;
}

/** One of a few, as radio buttons side by side. */
export function Choice<Value extends string>({
  name,
  label,
  options,
  chosen,
  onChoose,
  stacks = false,
}: ChoiceProps<Value>) {
  return (
    <div
      role={label === undefined ? undefined : 'radiogroup'}
      aria-label={label}
      className={`inline-flex max-w-full flex-wrap rounded-[1.375rem] border border-edge p-0.5 ${stacks ? 'max-sm:grid max-sm:w-full' : ''}`}
    >
      {options.map((option) => (
        <label key={option.value} className="choice-option">
          <input
            type="radio"
            name={name}
            id={`${name}-${option.value}`}
            checked={chosen === option.value}
            disabled={option.disabled}
            onChange={() => onChoose(option.value)}
            className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-default"
          />
          {option.label}
          {option.count !== undefined && (
            <>
              {' '}
              <span className="text-caption tabular-nums">{option.count}</span>
            </>
          )}
        </label>
      ))}
    </div>
  );
}
