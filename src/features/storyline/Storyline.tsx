import { useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from 'react';

import type { Film, Scene } from '#domain/dataset/film.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { readingPath } from '#domain/filters/sceneNavigation.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';
import type { StorylineLayout } from '#domain/storyline/layout.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useHovered } from '#state/hover.ts';
import { Button } from '#ui/Button.tsx';

import { BandTitles } from './BandTitles.tsx';
import { clipGeometry, gutterAt, linesAt, withScenes } from './clip.ts';
import { Downloads } from './Downloads.tsx';
import { Drawing } from './Drawing.tsx';
import { drawingPosition } from './drawingPosition.ts';
import { FocusedCharacter } from './FocusedCharacter.tsx';
import { placeGeometry } from './geometry.ts';
import { highlightOf } from './highlight.ts';
import { fullMeasures, lowMeasures, pathMeasures } from './measures.ts';
import { StickyNames } from './StickyNames.tsx';
import { StorylineTable } from './StorylineTable.tsx';
import { useCurrentInView } from './useCurrentInView.ts';
import { useFirstDrawing } from './useFirstDrawing.ts';
import { useGutter } from './useGutter.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import { useRovingFocus } from './useRovingFocus.ts';
import { useScrollWindow } from './useScrollWindow.ts';

interface StorylineProps {
  readonly film: Film;
  readonly layout: StorylineLayout;
  readonly filters: Filters;
  /** What answers the text of the filters, once that is known. */
  readonly textMatches: TextMatches | undefined;
  readonly variant: 'full' | 'low';
  /** Id of the scene whose page this is. */
  readonly current?: string;
  readonly onToggle: (characterId: string) => void;
  /** What else can be done with the chart, beside showing it as a table. */
  readonly actions?: ReactNode;
}

/** Above this many scenes only the columns in view are in the page. */
const wholeUpTo = 120;
/** A drawing up to this width is shrunk a little rather than scrolled, where the page is wide. */
const fitsUpTo = 1500;
/** Columns kept ready on both sides, in pixels. */
const overscan = 400;

/** The window moves in steps, so that not every frame of scrolling draws anew. */
function inSteps(x: number): number {
  return Math.floor(x / overscan) * overscan;
}

/** One line a character, one column a scene: who is with whom, as a picture that is also a control. */
export function Storyline(props: StorylineProps) {
  const { film, layout, filters, textMatches, variant, current, onToggle, actions } = props;
  const reading = useMemo(() => {
    const path = readingPath(film, filters.reading);
    return filters.reading === undefined || path.length === 0 ? undefined : { source: filters.reading, path };
  }, [film, filters.reading]);
  const measures = variant === 'full' ? fullMeasures : reading ? pathMeasures : lowMeasures;
  const scroller = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const tableId = useId();
  const fresh = useFirstDrawing();
  const [table, setTable] = useState(false);
  // Pointing must not wait for the whole chart.
  const hovered = useDeferredValue(useHovered());
  const geometry = useMemo(() => placeGeometry(film, layout, measures), [film, layout, measures]);
  const highlight = useMemo(
    () => highlightOf(film, filters, textMatches, hovered, current),
    [film, filters, textMatches, hovered, current],
  );
  const seen = useScrollWindow(scroller, geometry.width);
  const windowed = film.scenes.length > wholeUpTo;
  const [from, to] = windowed
    ? [inSteps(seen?.left ?? 0) - overscan, inSteps(seen?.right ?? measures.width) + 2 * overscan]
    : [-Infinity, Infinity];
  const roving = useRovingFocus(film, membersOf, focusScene, current);
  const clipped = useMemo(
    () => withScenes(clipGeometry(geometry, from, to), geometry, [current, roving.tabStop]),
    [geometry, from, to, current, roving.tabStop],
  );
  const edge = seen?.left ?? 0;
  const gutter = variant === 'full' && seen !== undefined ? gutterAt(geometry, edge) : undefined;
  const named = gutter ? linesAt(geometry, gutter.x + gutter.width) : [];
  const onPressInGutter = useGutter(scroller, gutter, named, geometry.width, onToggle);
  useKeptScroll(scroller, variant === 'full');
  const shownFirst = variant === 'low' ? (current ?? reading?.path[0]?.id) : undefined;
  const currentX = geometry.scenes.find(({ scene }) => scene.id === shownFirst)?.x;
  useCurrentInView(scroller, currentX, geometry.width);
  const reachedScene = geometry.scenes.find(({ scene }) => scene.id === roving.reached?.sceneId);
  const reachedMember = reachedScene?.members.find(({ id }) => id === roving.reached?.characterId);
  const reachedCharacter = film.characterById.get(reachedMember?.id ?? '');

  function membersOf(scene: Scene): readonly string[] {
    return geometry.scenes[scene.number - 1]?.members.map(({ id }) => id) ?? [];
  }

  function focusScene(id: string) {
    const x = geometry.scenes.find(({ scene }) => scene.id === id)?.x ?? 0;
    const element = scroller.current;
    if (element === null) return;
    const { start, scale } = drawingPosition(element, geometry.width);
    const at = start + x * scale;
    const hidden = at < element.scrollLeft + 40 || at > element.scrollLeft + element.clientWidth - 40;
    if (hidden) element.scrollLeft = at - element.clientWidth / 2;
    // A column that was out of view is in the page once scrolling has been noticed.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        element.querySelector<SVGElement>(`[data-scene="${id}"]`)?.focus({ preventScroll: true });
      }),
    );
  }

  return (
    <figure aria-label={m.storyline()} data-form={variant} className="min-w-0 print:break-inside-avoid">
      <div className="storyline-frame">
        <div
          ref={scroller}
          data-gutter={gutter !== undefined}
          onClickCapture={onPressInGutter}
          className="storyline-scroller"
        >
          <svg
            ref={drawing}
            // In letters, so that the size of these is the size of the drawing; see the style sheet.
            width={`${geometry.width / 16}em`}
            viewBox={`0 0 ${geometry.width} ${geometry.height}`}
            role="group"
            aria-label={m.storyline_help()}
            onKeyDown={roving.onKeyDown}
            onFocus={(event) => {
              const id = event.target.getAttribute('data-scene');
              if (id !== null) roving.sceneFocused(id);
            }}
            data-fresh={fresh}
            data-fits={geometry.width <= fitsUpTo}
            className="storyline font-sans"
          >
            <Drawing
              geometry={geometry}
              clipped={clipped}
              measures={measures}
              highlight={highlight}
              current={current}
              reading={reading}
              tabStop={roving.tabStop}
              // Few scrolled frames change it, and only those draw anew.
              pinned={named.map(({ id }) => id).join(' ')}
              onLine={onToggle}
            />
            <BandTitles bands={clipped.bands} low={!measures.names} edge={gutter ? gutter.x + gutter.width : edge} />
            {reachedScene && reachedMember && reachedCharacter && (
              // Another character is another element: a focus that stays put would not be read out.
              <FocusedCharacter
                key={reachedCharacter.id}
                character={reachedCharacter}
                x={reachedScene.x}
                y={reachedMember.y}
                pressed={filters.with.includes(reachedCharacter.id)}
                onPress={() => onToggle(reachedCharacter.id)}
                onLeave={roving.leave}
              />
            )}
          </svg>
        </div>
        {gutter && <StickyNames lines={named} gutter={gutter} height={geometry.floor} />}
      </div>
      {variant === 'full' && (
        <figcaption className="mt-3 flex flex-wrap items-center gap-x-8 gap-y-2">
          <p className="text-caption text-quiet">{m.storyline_legend()}</p>
          <div className="actions">
            <Button aria-expanded={table} aria-controls={table ? tableId : undefined} onClick={() => setTable(!table)}>
              {table ? m.hide_table() : m.show_as_table()}
            </Button>
            <Downloads
              drawing={drawing}
              title={m.timeline_title({ title: localize(film.title) })}
              fileName={`${film.id}-storyline`}
            />
            {actions}
          </div>
        </figcaption>
      )}
      {table && <StorylineTable film={film} id={tableId} />}
    </figure>
  );
}
