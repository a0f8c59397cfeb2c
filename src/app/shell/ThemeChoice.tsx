import { m } from '#i18n/messages.ts';
import { themes, useChooseTheme, useTheme, type Theme } from '#state/preferences.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';

const icons: Record<Theme, IconName> = { night: 'moon', paper: 'sun', system: 'screen' };

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
          className="theme-button"
        >
          <Icon name={icons[one]} size={18} />
        </button>
      ))}
    </div>
  );
}
