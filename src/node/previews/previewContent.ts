import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Film, Scene } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Head } from '#node/site/head.ts';
import type { Page } from '#routing/route.ts';

import type { PreviewPicture, PreviewWords } from './compose.ts';
import { fallbackEmblem, fallbackPoster } from './fallbackArt.tsx';
import { accent, hueInk, tileInk } from './inks.ts';

const stripLength = 4;

/** What the preview picture of a page shows: its words, and the picture beside them. */
export function previewContent(film: Film, page: Page, head: Head): { words: PreviewWords; picture: PreviewPicture } {
  const scene = page.kind === 'scene' ? film.sceneById.get(page.id) : undefined;
  if (scene) {
    return {
      words: {
        over: localize(scene.sequence.title),
        headline: localize(scene.title),
        under: m.scene_position({ number: scene.number, total: film.scenes.length }),
        hue: hueInk(scene.sequence.hue),
      },
      picture: { kind: 'poster', svg: posterOf(scene) },
    };
  }
  const quote = page.kind === 'quote' ? film.quoteById.get(page.id) : undefined;
  if (quote) {
    return {
      words: {
        over: localize(quote.scene.title),
        headline: inQuotes(quote.text, quote.lang),
        under: quote.speaker.name,
        hue: hueInk(quote.speaker.hue),
      },
      picture: { kind: 'poster', svg: posterOf(quote.scene) },
    };
  }
  const character = page.kind === 'character' ? film.characterById.get(page.id) : undefined;
  if (character) {
    const { id, name, hue } = character;
    const emblem = fileText(character.emblem) ?? fallbackEmblem(id, name, hue);
    return {
      words: {
        over: localize(character.role),
        headline: name,
        under: character.actor,
        hue: hueInk(hue),
      },
      picture: { kind: 'emblem', svg: emblem, tile: tileInk(hue) },
    };
  }
  const source = page.kind === 'source' ? film.sourceById.get(page.id) : undefined;
  const title = source?.title ?? head.headline;
  return {
    words: {
      over: m.site_name(),
      headline: title,
      under: source ? (source.publisher ?? localize(film.title)) : `${film.director}, ${film.year}`,
      hue: accent,
    },
    picture: pictureOf(source?.reading?.scenes ?? source?.scenes ?? [], film),
  };
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
