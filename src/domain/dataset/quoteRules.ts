import { followAll, followList, type Follow, type Report } from './followReferences.ts';
import { asText, child, listIn, textIn } from './rawData.ts';

const maxQuoteWords = 40;
const maxQuotesInScene = 4;

/** Checks the references of the quotes, who says them where, and that they stay short and few. */
export function checkQuotes(data: unknown, follow: Follow, report: Report) {
  const casts = new Map<string, ReadonlySet<string>>();
  for (const scene of listIn(data, 'scenes')) {
    const members = listIn(scene, 'characters');
    const ids = members.flatMap((member) => textIn(member, 'id') ?? []);
    const id = textIn(scene, 'id') ?? '';
    // A cast that cannot be read is told of by itself; the quotes are not to blame for it.
    const readable = ids.length > 0 && ids.length === members.length;
    if (readable && !casts.has(id)) casts.set(id, new Set(ids));
  }
  const known = new Set(listIn(data, 'characters').map((character) => textIn(character, 'id')));
  const counts = new Map<string, number>();

  followAll(listIn(data, 'quotes'), ['quotes'], (quote, here, id) => {
    const reportAt = (key: string, expected: string, found: string, hint: string) =>
      report({ path: [...here, key], ...(id !== undefined && { id }), expected, found, hint });
    const scene = textIn(quote, 'scene');
    const speaker = textIn(quote, 'speaker');
    follow('scene', scene, [...here, 'scene'], id);
    follow('character', speaker, [...here, 'speaker'], id);
    followList('character', quote, 'to', here, id, follow);
    followList('source', quote, 'sources', here, id, follow);
    listIn(quote, 'variants').forEach((variant, k) =>
      follow('source', child(variant, 'source'), [...here, 'variants', k, 'source'], id),
    );
    const by = textIn(child(quote, 'translation'), 'by');
    if (by?.startsWith('source:')) {
      follow('source', by.slice('source:'.length), [...here, 'translation', 'by'], id);
    }
    if (scene === undefined) return;

    const cast = casts.get(scene);
    if (cast && speaker !== undefined && known.has(speaker) && !cast.has(speaker)) {
      const hint = `in the scene are ${[...cast].join(', ')}`;
      reportAt('speaker', `a character of the scene "${scene}"`, `"${speaker}"`, hint);
    }
    const words = (asText(child(quote, 'text')) ?? '').trim().split(/\s+/).length;
    if (words > maxQuoteWords)
      reportAt('text', `at most ${maxQuoteWords} words`, `${words} words`, 'quote the core of it');
    const count = (counts.get(scene) ?? 0) + 1;
    counts.set(scene, count);
    if (count > maxQuotesInScene) {
      const found = `number ${count} of "${scene}"`;
      reportAt('scene', `at most ${maxQuotesInScene} quotes in a scene`, found, 'keep the ones that matter most');
    }
  });
}
