interface ChoiceProps<Value extends string> {
  /** Name of the radio group, with which the ids of its radio buttons begin. */
  readonly name: string;
  /** Accessible name of the group; left out where an element around it names it. */
  readonly label?: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** How many results choosing it would give. */
    readonly count?: string;
    readonly disabled?: boolean;
  }[];
  /** The chosen value; none of these options if it is in another group of the same name. */
  readonly chosen: string;
  readonly onChoose: (value: Value) => void;
  /** Whether the options are stacked on a narrow screen, because their labels are too long for one row. */
  readonly stacks?: boolean;
}

/** A choice among a few options, as radio buttons side by side. */
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
