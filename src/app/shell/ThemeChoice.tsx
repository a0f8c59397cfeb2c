import { m } from '#i18n/paraglide/messages.js';
import { themes, useChooseTheme, useTheme, type Theme } from '#state/preferences.ts';

const signs: Record<Theme, string> = {
  night: 'M15.5 12.2A6.5 6.5 0 0 1 7.8 4.5a6.5 6.5 0 1 0 7.7 7.7Z',
  paper:
    'M10 6.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2',
  system: 'M3 4.5h14v9H3zM8 17h4M10 13.5V17',
};

/** Night, paper, or as the system has it. */
export function ThemeChoice() {
  const theme = useTheme();
  const choose = useChooseTheme();
  const names: Record<Theme, string> = {
    night: m.theme_night(),
    paper: m.theme_paper(),
    system: m.theme_system(),
  };
  return (
    <div role="group" aria-label={m.theme()} className="flex rounded-full border border-rule p-0.5">
      {themes.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={theme === one}
          aria-label={names[one]}
          title={names[one]}
          onClick={() => choose(one)}
          className="grid size-7 place-items-center rounded-full text-quiet transition-colors hover:text-text aria-pressed:bg-pressed aria-pressed:text-text min-[23rem]:size-8 sm:size-9"
        >
          <svg
            viewBox="0 0 20 20"
            width="18"
            height="18"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <path d={signs[one]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
