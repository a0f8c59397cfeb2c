import { useState, type KeyboardEvent } from 'react';

import type { Film, Scene } from '#domain/dataset/film.ts';

/** The character with the keyboard focus, in one of its scenes. */
export interface FocusedCharacterId {
  readonly sceneId: string;
  readonly characterId: string;
}

/**
 * Makes the storyline a single tab stop. Left and right move through the scenes, Home and End to the first and the last
 * one, up and down through the characters of a scene as they are drawn. Pattern: roving tabindex of the ARIA Authoring
 * Practices.
 * @param order ids of a scene's characters from top to bottom
 * @param focusScene scrolls a scene into view and focuses it
 */
export function useRovingFocus(
  film: Film,
  order: (scene: Scene) => readonly string[],
  focusScene: (id: string, step: number) => void,
  start: string | undefined,
) {
  const [stop, setStop] = useState<string>();
  const [reached, setReached] = useState<FocusedCharacterId>();
  const tabStop = stop !== undefined && film.sceneById.has(stop) ? stop : (start ?? film.scenes[0]?.id);

  function goTo(scene: Scene | undefined) {
    if (scene === undefined) return;
    setStop(scene.id);
    setReached(undefined);
    focusScene(scene.id, scene.number - 1);
  }

  function onKeyDown(event: KeyboardEvent) {
    const scene = film.sceneById.get(tabStop ?? '');
    if (scene === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = scene.number - 1;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => goTo(film.scenes[index - 1]),
      ArrowRight: () => goTo(film.scenes[index + 1]),
      Home: () => goTo(film.scenes[0]),
      End: () => goTo(film.scenes.at(-1)),
      ArrowDown: () => reach(scene, 1),
      ArrowUp: () => reach(scene, -1),
      Escape: () => goTo(scene),
    };
    const move = moves[event.key];
    if (move === undefined || (event.key === 'Escape' && reached === undefined)) return;
    event.preventDefault();
    move();
  }

  function reach(scene: Scene, direction: 1 | -1) {
    const ids = order(scene);
    const here = reached?.sceneId === scene.id ? ids.indexOf(reached.characterId) : direction > 0 ? -1 : ids.length;
    const characterId = ids[here + direction];
    if (characterId === undefined) goTo(scene);
    else setReached({ sceneId: scene.id, characterId });
  }

  return { tabStop, reached, onKeyDown, sceneFocused: setStop, leave: () => setReached(undefined) };
}
