import { describe, expect, it } from 'vitest';

import { hues } from '#domain/dataset/values.ts';
import { fallbackEmblem, fallbackPoster } from '#node/previews/fallbackArt.tsx';
import { previewContent } from '#node/previews/previewContent.ts';
import { headOf } from '#node/site/head.ts';
import type { Page } from '#routing/route.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

function pictureOf(page: Page) {
  const film = exampleFilm();
  return previewContent(film, page, headOf(film, page, 'en')).picture;
}

describe('the preview pictures of a film without pictures', () => {
  it.each(hues)('have every ink of %s written in, as what draws them knows no style sheet', (hue) => {
    const poster = fallbackPoster('boarding', 'harbour', hue);
    const emblem = fallbackEmblem('mara', 'Mara Holm', hue);
    for (const svg of [poster, emblem]) expect(svg).not.toMatch(/class=|var\(|light-dark/);
    const shapes = poster.match(/<(?:rect|path)\b[^>]*>/g) ?? [];
    expect(shapes.length).toBeGreaterThan(2);
    for (const shape of shapes) expect(shape).toMatch(/ color="#[0-9a-f]{6}"/);
    expect(emblem).toContain('>MH<');
  });

  it('are the generated ones: of a scene, of a quote’s scene, of a character, and side by side', () => {
    const { scenes, sequences } = exampleFilm();
    const { id, sequence } = scenes[0]!;
    const poster = fallbackPoster(id, sequence.id, sequence.hue);
    expect(pictureOf({ kind: 'scene', id })).toEqual({ kind: 'poster', svg: poster });
    expect(pictureOf({ kind: 'character', id: 'mara' }).kind).toBe('emblem');
    const strip = pictureOf({ kind: 'timeline' });
    expect(strip.kind === 'strip' && strip.svgs.length).toBe(sequences.length);
  });
});
