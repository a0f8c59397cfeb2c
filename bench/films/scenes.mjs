// Scenes that nobody wrote: made from a seed, so that every machine measures the same ones.

const seed = 2000;
const castSize = 24;
const firstDay = Date.UTC(1973, 0, 1);
const day = 86_400_000;
const syllables = [
  'ban',
  'cor',
  'del',
  'e',
  'fin',
  'gar',
  'ho',
  'il',
  'ju',
  'ken',
  'lo',
  'mar',
  'nes',
  'or',
  'pa',
  'ri',
];

/**
 * Scenes with their cast, in the form that the peers read.
 * @param count how many scenes
 * @returns `{ characters: [{ id, name }], scenes: [{ id, date, title, titleDe, summary, summaryDe, characters, quotes }] }`
 */
export function makeScenes(count) {
  const random = randomFrom(seed);
  const english = vocabulary(random, 1500);
  const german = vocabulary(random, 1500);
  const characters = Array.from({ length: castSize }, (_, index) => ({
    id: `character-${index + 1}`,
    name: `${capital(takeFrom(random, english))} ${capital(takeFrom(random, english))}`,
  }));
  const scenes = Array.from({ length: count }, (_, index) => ({
    id: `scene-${index + 1}`,
    date: new Date(firstDay + index * day).toISOString().slice(0, 10),
    title: `${index + 1}. ${sentence(random, english, 20)}`,
    titleDe: `${index + 1}. ${sentence(random, german, 20)}`,
    summary: sentence(random, english, 155),
    summaryDe: sentence(random, german, 155),
    characters: someOf(random, characters, between(random, 2, 5)),
    quotes: Array.from({ length: between(random, 1, 2) }, () => sentence(random, english, 60)),
  }));
  return { characters, scenes };
}

/** The scenes as a peer's page gets them: in one language. */
export function peerScenes({ characters, scenes }) {
  return {
    characters,
    scenes: scenes.map(({ id, date, title, summary, characters, quotes }) => ({
      id,
      date,
      title,
      summary,
      characters,
      quotes,
    })),
  };
}

/** A generator of numbers from 0 up to 1 (xorshift with 32 bits), the same for the same seed. */
function randomFrom(start) {
  let state = start;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function between(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

function vocabulary(random, size) {
  return Array.from({ length: size }, () =>
    Array.from({ length: between(random, 1, 3) }, () => syllables[between(random, 0, syllables.length - 1)]).join(''),
  );
}

/** Words at the front of the list come more often, as some do in prose. */
function takeFrom(random, words) {
  return words[Math.floor(random() ** 2 * words.length)];
}

function sentence(random, words, length) {
  let text = takeFrom(random, words);
  while (text.length < length) text += ` ${takeFrom(random, words)}`;
  return `${capital(text)}.`;
}

function someOf(random, characters, size) {
  const ids = new Set();
  while (ids.size < size) ids.add(characters[between(random, 0, characters.length - 1)].id);
  return [...ids];
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
