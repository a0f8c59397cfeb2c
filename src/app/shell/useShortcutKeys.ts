import { useEffect, useEffectEvent } from 'react';

import type { Film } from '#domain/dataset/film.ts';
import { sceneNavigation } from '#domain/filters/sceneNavigation.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';
import { focusSearch } from '#features/search/searchField.ts';
import type { Page, Route } from '#routing/route.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilm } from '#shared/FilmContext.tsx';
import { useTextFilter } from '#shared/TextFilterContext.tsx';
import { useShortcuts } from '#state/preferences.ts';

/** Id of the dialog that lists the single-key shortcuts. */
export const shortcutsDialogId = 'shortcuts';

/** Single-key shortcuts, unless they are turned off, something is being typed, or a modifier is held. */
export function useShortcutKeys(): void {
  const film = useFilm();
  const { route } = useRoute();
  const { matches: textMatches } = useTextFilter();
  const shortcuts = useShortcuts();
  const navigate = useNavigate();

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (shortcuts === 'off') return;
    if (event.key === '?') {
      event.preventDefault();
      openShortcuts();
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      focusSearch();
      return;
    }
    const page = pageFor(event.key, film, route, textMatches);
    if (page === undefined) return;
    event.preventDefault();
    const stays = page.kind === 'scene';
    navigate({ ...route, page, filters: { ...route.filters, reading: stays ? route.filters.reading : undefined } });
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Opens the list of shortcuts. */
export function openShortcuts(): void {
  const dialog = document.getElementById(shortcutsDialogId);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

function pageFor(
  key: string,
  film: Film,
  { page, filters }: Route,
  textMatches: TextMatches | undefined,
): Page | undefined {
  if (key === 't') return { kind: 'timeline' };
  if (page.kind !== 'scene' || (key !== 'j' && key !== 'k')) return undefined;
  const scene = film.sceneById.get(page.id);
  if (scene === undefined) return undefined;
  const navigation = sceneNavigation(scene, film, filters, textMatches);
  const target = key === 'j' ? navigation.next : navigation.previous;
  return target && { kind: 'scene', id: target.id };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog[open]')) return true;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
