// The same scenes as a film of the explorer's own format; see docs/dataset.md.

const hues = ['amber', 'rust', 'teal', 'rose', 'sky', 'olive', 'violet', 'sand'];
const source = 'a-source';

/** A dataset in English and German that `npm run data:check` finds sound, from what `makeScenes` gives. */
export function makeFilm({ characters, scenes }) {
  const perSequence = Math.ceil(scenes.length / Math.max(5, Math.ceil(scenes.length / 40)));
  return {
    version: 1,
    film: { id: 'bench', title: both('A measured film'), year: 2000, director: 'Some One' },
    sequences: Array.from({ length: Math.ceil(scenes.length / perSequence) }, (_, index) => ({
      id: `sequence-${index + 1}`,
      title: both(`Part ${index + 1}`, `Teil ${index + 1}`),
      summary: both(`What happens in part ${index + 1}.`, `Was in Teil ${index + 1} geschieht.`),
      hue: hues[index % hues.length],
    })),
    characters: characters.map(({ id, name }, index) => ({
      id,
      name,
      actor: `Actor ${index + 1}`,
      role: both('One of them', 'Eine davon'),
      about: both('Nobody knows more.', 'Mehr weiß niemand.'),
      hue: hues[index % hues.length],
      sources: [source],
    })),
    scenes: scenes.map((scene, index) => sceneRecord(scene, Math.floor(index / perSequence))),
    quotes: scenes.flatMap(quoteRecords),
    sources: [
      { id: source, title: 'A source', author: 'An Author', lang: 'en', kind: 'article', url: 'https://example.org/a' },
    ],
    disputes: [],
  };
}

function sceneRecord({ id, date, title, titleDe, summary, summaryDe, characters }, sequence) {
  return {
    id,
    sequence: `sequence-${sequence + 1}`,
    title: both(title, titleDe),
    summary: both(summary, summaryDe),
    place: both('Somewhere', 'Irgendwo'),
    time: both(date),
    characters: characters.map((character) => ({ id: character, presence: 'certain' })),
    sources: [source],
  };
}

function quoteRecords({ id, characters: [speaker, listener], quotes }) {
  return quotes.map((text, index) => ({
    id: `${id}-${index + 1}`,
    scene: id,
    speaker,
    to: [listener],
    text,
    lang: 'en',
    wording: 'verified',
    sources: [source],
  }));
}

function both(en, de = en) {
  return { en, de };
}
