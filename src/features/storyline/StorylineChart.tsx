import { useDeferredValue, useMemo, useRef, type ReactNode } from 'react';

import type { Scene } from '#domain/dataset/film.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { TextMatches } from '#domain/search/searchTexts.ts';
import { m } from '#i18n/messages.ts';
import { useHovered } from '#state/hover.ts';
import { useServed } from '#ui/useServed.ts';

import { BandTitles } from './BandTitles.tsx';
import { clipGeometry, covers, gutterAt, linesAt, stepsIn, withScenes } from './clip.ts';
import { Drawing } from './Drawing.tsx';
import { drawnWindow, firstWindow, isWindowed } from './firstWindow.ts';
import { FocusedCharacter } from './FocusedCharacter.tsx';
import { highlightOf } from './highlight.ts';
import { ServedDrawing } from './ServedDrawing.tsx';
import { StickyNames } from './StickyNames.tsx';
import { StorylineCaption } from './StorylineCaption.tsx';
import { figureClass, useKeptHeight } from './StorylinePlace.tsx';
import { useCurrentInView } from './useCurrentInView.ts';
import { useFocusScene } from './useFocusScene.ts';
import { useGeometry, type Chart } from './useGeometry.ts';
import { useGutter } from './useGutter.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import { useRovingFocus } from './useRovingFocus.ts';
import { useScrollWindow } from './useScrollWindow.ts';

interface StorylineChartProps {
  readonly chart: Chart;
  readonly filters: Filters;
  /** What answers the text of the filters, once that is known. */
  readonly textMatches: TextMatches | undefined;
  readonly reading: { readonly source: string; readonly path: readonly Scene[] } | undefined;
  readonly variant: 'full' | 'low';
  readonly current: string | undefined;
  /** The scene that is scrolled into view. */
  readonly focus: Scene | undefined;
  /** Whether it is the first chart of the visit. */
  readonly fresh: boolean;
  readonly onToggle: (characterId: string) => void;
  readonly actions: ReactNode;
}

/** A drawing up to this width is shrunk a little rather than scrolled, where the page is wide. */
const fitsUpTo = 1500;

/** A storyline that has been laid out; of a long one what is in view, as far as it is there. */
export function StorylineChart(props: StorylineChartProps) {
  const { chart, filters, textMatches, reading, variant, current, focus, fresh, onToggle, actions } = props;
  const { film, measures, frame } = chart;
  const scroller = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  // Pointing must not wait for the whole chart.
  const hovered = useDeferredValue(useHovered());
  const highlight = useMemo(
    () => highlightOf(film, filters, textMatches, hovered, current),
    [film, filters, textMatches, hovered, current],
  );

  const focusX = focus && frame.xs[focus.number - 1];
  // As it is served, the page cannot scroll to the scene: the drawing is cut to what surrounds it.
  const cut = useServed() && isWindowed(frame) && focusX !== undefined;
  const seen = useScrollWindow(scroller, cut ? undefined : frame.width);
  const inView = seen ?? firstWindow(frame, measures, focusX);
  const drawn = drawnWindow(frame, measures, seen, focusX);
  // Scrolling is not held up by what it brings into the page.
  const left = useDeferredValue(drawn.left);
  const right = useDeferredValue(drawn.right);
  const steps = stepsIn(frame, left, right);
  const focusScene = useFocusScene(scroller, frame);
  const roving = useRovingFocus(film, membersOf, focusScene, current);
  const { geometry, scenesBeside } = useGeometry(chart, steps, [
    film.sceneById.get(current ?? ''),
    film.sceneById.get(roving.tabStop ?? ''),
  ]);
  const clipped = useMemo(
    () => withScenes(clipGeometry(geometry, left, right), scenesBeside),
    [geometry, left, right, scenesBeside],
  );
  const edge = seen?.left ?? 0;
  const gutter = variant === 'full' && seen !== undefined ? gutterAt(frame, edge) : undefined;
  const named = gutter ? linesAt(geometry, gutter.x + gutter.width) : [];
  const onPressInGutter = useGutter(scroller, gutter, named, frame.width, onToggle);
  useKeptScroll(scroller, variant === 'full');
  useCurrentInView(scroller, cut ? undefined : focusX, frame.width);
  const reachedScene = placedScene(roving.reached?.sceneId);
  const reachedMember = reachedScene?.members.find(({ id }) => id === roving.reached?.characterId);
  const reachedCharacter = film.characterById.get(reachedMember?.id ?? '');
  const part = cut ? inView : { left: 0, right: frame.width };

  function placedScene(id: string | undefined) {
    return clipped.scenes.find(({ scene }) => scene.id === id);
  }

  function membersOf(scene: Scene): readonly string[] {
    return placedScene(scene.id)?.members.map(({ id }) => id) ?? [];
  }

  return (
    <figure ref={useKeptHeight(variant)} aria-label={m.storyline()} data-form={variant} className={figureClass}>
      <div className="storyline-frame">
        <div
          ref={scroller}
          data-gutter={gutter !== undefined}
          data-cut={cut ? sideOf(part, frame.width) : undefined}
          onClickCapture={onPressInGutter}
          className="storyline-scroller"
        >
          <svg
            ref={drawing}
            // In letters, so that the size of these is the size of the drawing; see the style sheet.
            width={`${(part.right - part.left) / 16}em`}
            viewBox={`${part.left} 0 ${part.right - part.left} ${frame.height}`}
            role="group"
            aria-label={m.storyline_help()}
            onKeyDown={roving.onKeyDown}
            onFocus={(event) => {
              const id = event.target.getAttribute('data-scene');
              if (id !== null) roving.sceneFocused(id);
            }}
            data-fresh={fresh}
            data-fits={frame.width <= fitsUpTo}
            className="storyline font-sans"
          >
            {cut ? (
              <ServedDrawing
                frame={frame}
                clipped={clipped}
                highlight={highlight}
                current={current}
                reading={reading}
              />
            ) : (
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
            )}
            <BandTitles bands={clipped.bands} low={!measures.names} edge={gutter ? gutter.x + gutter.width : edge} />
            {!covers(geometry, inView) && (
              <text
                role="status"
                x={(inView.left + inView.right) / 2}
                y={frame.floor / 2}
                fontSize="14"
                textAnchor="middle"
                className="fill-quiet"
              >
                {m.storyline_laying_out()}
              </text>
            )}
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
        {gutter && <StickyNames lines={named} gutter={gutter} height={frame.floor} />}
      </div>
      {variant === 'full' && <StorylineCaption film={film} drawing={drawing} actions={actions} />}
    </figure>
  );
}

/** Which end of the drawing a part of it reaches, so that it is that end which a narrow screen shows. */
function sideOf({ left, right }: { left: number; right: number }, width: number): 'start' | 'middle' | 'end' {
  if (left <= 0) return 'start';
  return right >= width ? 'end' : 'middle';
}
