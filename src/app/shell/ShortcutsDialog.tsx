import { m } from '#i18n/messages.ts';
import { useShortcuts, useToggleShortcuts } from '#state/preferences.ts';
import { Button } from '#ui/Button.tsx';

import { shortcutsDialogId } from './useShortcutKeys.ts';

/** The list of the single-key shortcuts, with the switch that turns them off. */
export function ShortcutsDialog() {
  const shortcuts = useShortcuts();
  const toggle = useToggleShortcuts();
  const keys: readonly (readonly [string, string])[] = [
    ['/', m.shortcut_search()],
    ['j', m.shortcut_next()],
    ['k', m.shortcut_previous()],
    ['t', m.shortcut_timeline()],
    ['?', m.shortcut_help()],
  ];
  return (
    <dialog
      id={shortcutsDialogId}
      aria-labelledby="shortcuts-title"
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-2xl border border-edge bg-ground p-6 text-text backdrop:bg-ground/70"
    >
      <h2 id="shortcuts-title" className="text-title">
        {m.shortcuts()}
      </h2>
      <dl className="mt-4 grid grid-cols-[max-content_1fr] items-baseline gap-x-5 gap-y-2 text-note">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded-md border border-edge bg-raised px-2 py-0.5 text-center">
                {key}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-11 items-center gap-3 text-note">
        <input type="checkbox" checked={shortcuts === 'on'} onChange={toggle} className="size-5 accent-accent" />
        {m.shortcuts_single_keys()}
      </label>
      <form method="dialog" className="mt-4">
        <Button type="submit">{m.close()}</Button>
      </form>
    </dialog>
  );
}
