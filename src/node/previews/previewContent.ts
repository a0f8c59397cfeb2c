import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Film, Scene } from '#domain/dataset/film.ts';
import type { RecordKind } from '#domain/dataset/values.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Head } from '#node/site/head.ts';
import { recordOfPage } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';

import type { PreviewPicture, PreviewWords } from './compose.ts';
import { fallbackEmblem, fallbackPoster } from './fallbackArt.tsx';
import { accent, hueInk, tileInk } from './inks.ts';

/** What a preview picture shows: its words, and the picture beside them. */
interface PreviewContent {
  readonly words: PreviewWords;
  readonly picture: PreviewPicture;
}

const stripLength = 4;

/** By kind, the preview of a record; a kind that is left out has that of the film, with its own headline. */
const recordPreviews: Partial<Record<RecordKind, (film: Film, id: string) => PreviewContent | undefined>> = {
  scene: (film, id) => {
    const scene = film.sceneById.get(id);
    return (
      scene && {
        words: {
          over: localize(scene.sequence.title),
          headline: localize(scene.title),
          under: m.scene_position({ number: scene.number, total: film.scenes.length }),
          hue: hueInk(scene.sequence.hue),
        },
        picture: { kind: 'poster', svg: posterOf(scene) },
      }
    );
  },
  quote: (film, id) => {
    const quote = film.quoteById.get(id);
    return (
      quote && {
        words: {
          over: localize(quote.scene.title),
          headline: inQuotes(quote.text, quote.lang),
          under: quote.speaker.name,
          hue: hueInk(quote.speaker.hue),
        },
        picture: { kind: 'poster', svg: posterOf(quote.scene) },
      }
    );
  },
  character: (film, id) => {
    const character = film.characterById.get(id);
    if (character === undefined) return undefined;
    const { name, hue, role, actor } = character;
    const emblem = fileText(character.emblem) ?? fallbackEmblem(id, name, hue);
    return {
      words: { over: localize(role), headline: name, under: actor, hue: hueInk(hue) },
      picture: { kind: 'emblem', svg: emblem, tile: tileInk(hue) },
    };
  },
  source: (film, id) => {
    const source = film.sourceById.get(id);
    return (
      source && {
        words: wordsOf(source.title, source.publisher ?? localize(film.title)),
        picture: pictureOf(source.reading?.scenes ?? source.scenes, film),
      }
    );
  },
};

/** What the preview picture of a page shows. */
export function previewContent(film: Film, page: Page, head: Head): PreviewContent {
  const own = 'id' in page ? recordPreviews[recordOfPage(page.kind)]?.(film, page.id) : undefined;
  return own ?? { words: wordsOf(head.headline, `${film.director}, ${film.year}`), picture: pictureOf([], film) };
}

function wordsOf(headline: string, under: string): PreviewWords {
  return { over: m.site_name(), headline, under, hue: accent };
}

function posterOf({ id, poster, sequence }: Scene): string {
  return fileText(poster) ?? fallbackPoster(id, sequence.id, sequence.hue);
}

/** The posters of scenes side by side; of few, the first alone; where there are none, those of the film. */
function pictureOf(scenes: readonly Scene[], film: Film): PreviewPicture {
  const [first] = scenes;
  if (first && scenes.length < 3) return { kind: 'poster', svg: posterOf(first) };
  return { kind: 'strip', svgs: (first ? scenes.slice(0, stripLength) : coreScenes(film)).map(posterOf) };
}

/** A scene of each of the sequences that matter most. */
function coreScenes(film: Film): readonly Scene[] {
  const core = film.sequences.filter((sequence) => sequence.core);
  const sequences = [...core, ...film.sequences.filter((sequence) => !sequence.core)].slice(0, stripLength);
  return sequences
    .sort((a, b) => a.number - b.number)
    .flatMap(({ scenes }) => scenes.slice(Math.floor(scenes.length / 2)).slice(0, 1));
}

/** The text of a picture of the film below `public/`, if it has one there. */
function fileText(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const file = join('public', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
