import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Film, Scene } from '#domain/linked.ts';
import { inQuotes, tell } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Page } from '#routing/route.ts';

import type { Head } from '../head.ts';
import type { PreviewPicture, PreviewWords } from './compose.ts';
import { accent, hueInk, tileInk } from './inks.ts';

const stripLength = 4;

/** What the preview picture of a page shows: its words, and the picture beside them. */
export function picturing(film: Film, page: Page, head: Head): { words: PreviewWords; picture: PreviewPicture } {
  const scene = page.kind === 'scene' ? film.sceneById.get(page.id) : undefined;
  if (scene) {
    return {
      words: {
        over: tell(scene.sequence.title),
        headline: tell(scene.title),
        under: m.scene_position({ number: scene.number, total: film.scenes.length }),
        hue: hueInk(scene.sequence.hue),
      },
      picture: posterOf(scene),
    };
  }
  const quote = page.kind === 'quote' ? film.quoteById.get(page.id) : undefined;
  if (quote) {
    return {
      words: {
        over: tell(quote.scene.title),
        headline: inQuotes(quote.text, quote.lang),
        under: quote.speaker.name,
        hue: hueInk(quote.speaker.hue),
      },
      picture: posterOf(quote.scene),
    };
  }
  const character = page.kind === 'character' ? film.characterById.get(page.id) : undefined;
  if (character) {
    const emblem = fileText(character.emblem);
    return {
      words: {
        over: tell(character.role),
        headline: character.name,
        under: character.actor,
        hue: hueInk(character.hue),
      },
      picture: emblem ? { kind: 'emblem', svg: emblem, tile: tileInk(character.hue) } : { kind: 'none' },
    };
  }
  const source = page.kind === 'source' ? film.sourceById.get(page.id) : undefined;
  const title = source?.title ?? head.headline;
  return {
    words: {
      over: m.site_name(),
      headline: title,
      under: source ? (source.publisher ?? tell(film.title)) : `${film.director}, ${film.year}`,
      hue: accent,
    },
    picture: source ? { kind: 'none' } : stripOf(film),
  };
}

function posterOf(scene: Scene): PreviewPicture {
  const svg = fileText(scene.poster);
  return svg === undefined ? { kind: 'none' } : { kind: 'poster', svg };
}

/** A poster of each of the sequences that matter most. */
function stripOf(film: Film): PreviewPicture {
  const core = film.sequences.filter((sequence) => sequence.core);
  const sequences = [...core, ...film.sequences.filter((sequence) => !sequence.core)].slice(0, stripLength);
  const svgs = sequences
    .sort((a, b) => a.number - b.number)
    .flatMap(({ scenes }) => fileText(scenes[Math.floor(scenes.length / 2)]?.poster) ?? []);
  return svgs.length > 0 ? { kind: 'strip', svgs } : { kind: 'none' };
}

/** The text of a picture of the film below `public/`, if it has one there. */
function fileText(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const file = join('public', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
