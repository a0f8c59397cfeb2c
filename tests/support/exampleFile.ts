import type { Film } from '#domain/dataset/film.ts';
import { parseFilm } from '#domain/dataset/parseFilm.ts';
import type { FilmFile } from '#domain/dataset/schema.ts';

const text = (en: string, de = `${en} (de)`) => ({ en, de });

/**
 * A small sound dataset of a film that does not exist: six scenes in three sequences, four characters, five quotes,
 * three sources (one with a reading), two disputes. A fresh copy at every call, to be changed at will.
 */
export function exampleFile(): FilmFile {
  return {
    version: 1,
    film: {
      id: 'night-ferry',
      title: text('Night Ferry', 'Nachtfähre'),
      year: 1981,
      director: 'Ida Lund',
      cuts: [{ id: 'theatrical', title: text('Theatrical cut'), minutes: 101 }],
      facts: [{ id: 'ship', label: text('The ship'), value: text('An old ferry'), sources: ['harbour-news'] }],
    },
    sequences: [
      {
        id: 'harbour',
        title: text('The harbour', 'Der Hafen'),
        summary: text('Everybody boards.'),
        hue: 'teal',
        core: true,
        formerly: [],
      },
      {
        id: 'crossing',
        title: text('The crossing', 'Die Überfahrt'),
        summary: text('The night at sea.'),
        hue: 'amber',
        core: true,
        formerly: [],
      },
      {
        id: 'shore',
        title: text('The shore', 'Das Ufer'),
        summary: text('They land.'),
        hue: 'rose',
        core: false,
        formerly: [],
      },
    ],
    characters: [
      {
        id: 'mara',
        name: 'Mara',
        actor: 'Ann Holm',
        role: text('pilot', 'Lotsin'),
        about: text('She knows the water.'),
        hue: 'amber',
        relations: [{ to: 'jonas', as: text('his sister', 'seine Schwester') }],
        sources: ['harbour-news'],
        formerly: ['marie'],
      },
      {
        id: 'jonas',
        name: 'Jonas',
        actor: 'Bo Lind',
        role: text('cook', 'Koch'),
        about: text('He cooks.'),
        hue: 'rust',
        relations: [{ to: 'mara', as: text('her brother', 'ihr Bruder') }],
        sources: ['harbour-news'],
        formerly: [],
      },
      {
        id: 'captain',
        name: 'The captain',
        actor: 'Carl Ek',
        role: text('captain', 'Kapitän'),
        about: text('He is tired.'),
        hue: 'sky',
        relations: [],
        sources: [],
        formerly: [],
      },
      {
        id: 'stowaway',
        name: 'The stowaway',
        actor: 'Dora Voss',
        role: text('stowaway', 'blinde Passagierin'),
        about: text('Nobody knows her.'),
        hue: 'olive',
        relations: [],
        sources: ['script-notes'],
        formerly: [],
      },
    ],
    scenes: [
      scene('boarding', 'harbour', text('Boarding', 'An Bord'), ['mara', 'jonas'], []),
      scene(
        'the-last-rope',
        'harbour',
        text('The last rope', 'Das letzte Tau'),
        ['mara', 'captain'],
        ['jonas'],
        ['the-rope'],
      ),
      scene('galley', 'crossing', text('In the galley', 'In der Kombüse'), ['jonas', 'stowaway'], []),
      scene('storm', 'crossing', text('The storm', 'Der Sturm'), ['mara', 'jonas', 'captain'], ['stowaway']),
      scene('found', 'crossing', text('Found', 'Entdeckt'), ['captain', 'stowaway'], []),
      scene('landing', 'shore', text('Landing', 'Ankunft'), ['mara', 'stowaway'], []),
    ],
    quotes: [
      quote('cast-off', 'the-last-rope', 'mara', 'Cast off, then.', 'verified'),
      quote('soup-is-cold', 'galley', 'jonas', 'The soup is cold.', 'single-source'),
      quote('hold-the-wheel', 'storm', 'captain', 'Hold the wheel!', 'variant'),
      quote('who-are-you', 'found', 'captain', 'Who are you?', 'verified'),
      quote('nobody-yet', 'found', 'stowaway', 'Nobody, yet.', 'paraphrase'),
    ],
    sources: [
      {
        id: 'ferry-essay',
        title: 'Six Moments on a Ferry',
        author: 'E. Strand',
        publisher: 'Film Coast',
        lang: 'en',
        kind: 'article',
        url: 'https://example.org/six-moments',
        reading: {
          title: text('Six moments'),
          intro: text('Backwards through the night.'),
          scenes: ['landing', 'storm', 'boarding'],
        },
        formerly: [],
      },
      {
        id: 'harbour-news',
        title: 'Harbour News',
        lang: 'en',
        kind: 'reference',
        url: 'https://example.org/news',
        formerly: [],
      },
      {
        id: 'script-notes',
        title: 'Notizen zum Drehbuch',
        lang: 'de',
        kind: 'draft',
        url: 'https://example.org/notizen',
        formerly: ['notes'],
      },
    ],
    disputes: [
      {
        id: 'whose-rope',
        about: { kind: 'scene', id: 'the-last-rope' },
        question: text('Who throws the rope?', 'Wer wirft das Tau?'),
        positions: [
          { source: 'ferry-essay', says: text('Mara does.') },
          { source: 'script-notes', says: text('The captain does.') },
        ],
        verdict: text('Mara, most likely.'),
        confidence: 'medium',
        formerly: [],
      },
      {
        id: 'who-knows-her',
        about: { kind: 'character', id: 'stowaway' },
        question: text('Does anybody know her?', 'Kennt sie jemand?'),
        positions: [{ source: 'script-notes', says: text('Jonas does.') }],
        verdict: text('Open.'),
        confidence: 'open',
        formerly: [],
      },
    ],
  };
}

function scene(
  id: string,
  sequence: string,
  title: FilmFile['scenes'][number]['title'],
  certain: readonly string[],
  probable: readonly string[],
  formerly: string[] = [],
): FilmFile['scenes'][number] {
  return {
    id,
    sequence,
    title,
    summary: text(`What happens in ${id}.`),
    place: text('On the ferry', 'Auf der Fähre'),
    time: text('Night', 'Nacht'),
    characters: [
      ...certain.map((one) => ({ id: one, presence: 'certain' as const })),
      ...probable.map((one) => ({ id: one, presence: 'probable' as const })),
    ],
    songs: id === 'storm' ? [{ id: 'north-wind', title: 'North Wind', artist: 'The Moorings' }] : [],
    accounts: id === 'storm' ? [{ source: 'ferry-essay', says: text('Calls it the heart of the film.') }] : [],
    sources: ['harbour-news'],
    formerly,
  };
}

function quote(
  id: string,
  sceneId: string,
  speaker: string,
  words: string,
  wording: FilmFile['quotes'][number]['wording'],
): FilmFile['quotes'][number] {
  return {
    id,
    scene: sceneId,
    speaker,
    to: [],
    text: words,
    lang: 'en',
    wording,
    translation: { lang: 'de', text: `${words} (auf Deutsch)`, by: 'explorer' },
    variants:
      wording === 'variant'
        ? [{ text: 'Grab the wheel!', lang: 'en', source: 'script-notes', note: text('An early draft.') }]
        : [],
    sources: ['harbour-news'],
    formerly: [],
  };
}

/** The example, or a changed one, parsed and linked. */
export function exampleFilm(change: (file: FilmFile) => void = () => undefined): Film {
  const file = exampleFile();
  change(file);
  const result = parseFilm(file);
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.issues, null, 2));
  return result.film;
}
