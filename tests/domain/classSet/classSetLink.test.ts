import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { maxItems, maxQuestionLength, maxTitleLength, type ClassSet, type SetItem } from '#domain/classSet/classSet.ts';
import { decodeSet, encodeSet } from '#domain/classSet/classSetLink.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm();

function item(id: string, question = '', kind: SetItem['kind'] = 'scene'): SetItem {
  return { kind, id, question };
}

const example: ClassSet = {
  title: 'Wer führt? (9b)',
  items: [item('the-last-rope', 'Who throws the rope, and why?'), item('hold-the-wheel', '', 'quote')],
};
const link = '1.fnight-ferry.tWer-f_yhrt_q-_l9b_j.sthe-last-rope.aWho-throws-the-rope_c-and-why_q.qhold-the-wheel.x';
const exampleLink = encodeSet(example, film.id);

/** Seals a body as a link is sealed, by taking the check sum from a set whose body it could be. */
function sealed(body: string): string {
  let hash = 0x811c9dc5;
  for (const character of body) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return `${body}.x${(hash >>> 0).toString(36).padStart(7, '0')}`;
}

const safe = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text));
const items = fc.uniqueArray(
  fc.record({
    kind: fc.constant('scene' as const),
    id: fc.constantFrom(...film.sceneById.keys()),
    question: safe.filter((text) => text.length <= maxQuestionLength),
  }),
  { selector: ({ id }) => id },
);
const sets = fc.record({ title: safe.filter((text) => text.length <= maxTitleLength), items });

describe('a set and its link are the same thing', () => {
  it('can be read, and has its form', () => {
    expect(exampleLink).toMatch(new RegExp(`^${link.replace(/[.]/g, '[.]')}[0-9a-z]{7}$`));
    expect(decodeSet(exampleLink, film)).toEqual({ kind: 'set', set: example, unknown: [] });
  });

  it('whatever is asked, with nothing in it that a chat could take for an end', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const fragment = encodeSet(set, film.id);
        expect(fragment).toMatch(/^[A-Za-z0-9._-]*[a-z0-9]$/);
        expect(decodeSet(fragment, film)).toEqual({ kind: 'set', set, unknown: [] });
      }),
    );
  });

  it.each(['two\nlines', 'ÄÖÜ äöü ß é – „so“ “so” ‘so’ "x" a-b/c;d:e…', '🎸 日本 \u{10ffff}', '_-_.~%#?&=+'])(
    'also of %j',
    (question) => {
      const set = { title: '', items: [item('storm', question)] };
      expect(decodeSet(encodeSet(set, film.id), film)).toEqual({ kind: 'set', set, unknown: [] });
    },
  );

  it('is short: twenty items with a question of sixty characters each stay below 2000', () => {
    const twenty = Array.from({ length: 20 }, (_, index) =>
      item(`a-scene-of-length-${index}`, 'Why does he say this now, and what does she make of it all?!'),
    );
    expect(encodeSet({ title: 'Truth and legend', items: twenty }, film.id).length).toBeLessThan(2000);
  });

  it.each(['.', ').', '”', '…', ' ', '>'])('survives a %j that a chat has put behind it', (end) => {
    expect(decodeSet(exampleLink + end, film)).toMatchObject({ kind: 'set', set: example });
  });
});

describe('a link that is not whole', () => {
  it('is broken wherever it was cut off', () => {
    for (let length = 0; length < exampleLink.length; length++) {
      expect(decodeSet(exampleLink.slice(0, length), film), exampleLink.slice(0, length)).toEqual({
        kind: 'refused',
        fault: 'broken',
      });
    }
  });

  it('is broken wherever a character was changed', () => {
    for (let at = 1; at < exampleLink.length; at++) {
      const other = exampleLink[at] === 'k' ? 'j' : 'k';
      const changed = exampleLink.slice(0, at) + other + exampleLink.slice(at + 1);
      expect(decodeSet(changed, film), changed).toEqual({ kind: 'refused', fault: 'broken' });
    }
  });

  it('never throws, be it no link at all', () => {
    const bits = fc.constantFrom(
      '1.',
      '2.',
      '.',
      'f',
      'x',
      '_',
      '_4zzzz',
      '_1',
      'night-ferry',
      exampleLink,
      '%',
      '\ud800',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(bits, fc.string())).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        decodeSet(text, film);
        decodeSet(sealed(text), film);
        decodeSet(sealed(`1.fnight-ferry.${text}`), film);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a link is refused, with its reason', () => {
  it.each([
    ['of a later version', '2.whatever', 'version'],
    ['of another film', encodeSet(example, 'day-ferry'), 'film'],
    ['of no film', sealed('1.sstorm'), 'film'],
    ['of too many items', sealed(`1.fnight-ferry${'.sstorm'.repeat(maxItems + 1)}`), 'tooMany'],
    ['with too long a question', sealed(`1.fnight-ferry.sstorm.a${'a'.repeat(maxQuestionLength + 1)}`), 'tooLong'],
    ['with a control character', sealed('1.fnight-ferry.sstorm.a_17'), 'unsafe'],
    ['with text that turns around', sealed(`1.fnight-ferry.t_3${(0x202e).toString(36)}`), 'unsafe'],
    ['with half a character', sealed(`1.fnight-ferry.t_4${(0xd800).toString(36)}`), 'unsafe'],
    ['with a question about nothing', sealed('1.fnight-ferry.aWhy.sstorm'), 'broken'],
    ['with a field there is not', sealed('1.fnight-ferry.zWhat'), 'broken'],
    ['with an empty field', sealed('1.fnight-ferry..sstorm'), 'broken'],
    ['with an id that can be none', sealed('1.fnight-ferry.sSTORM'), 'broken'],
    ['with a sign there is not', sealed('1.fnight-ferry.t_Q'), 'broken'],
    ['with a character there is not', sealed('1.fnight-ferry.t_4zzzz'), 'broken'],
    ['that ends in the middle of a sign', sealed('1.fnight-ferry.t_3ab'), 'broken'],
    ['that is no link of a set', 'the-storm', 'broken'],
  ])('%s', (_what, fragment, fault) => {
    expect(decodeSet(fragment, film)).toEqual({ kind: 'refused', fault });
  });
});

describe('ids of a link', () => {
  it('may be old ones', () => {
    const old = { title: '', items: [item('the-rope', 'Why?'), item('the-last-rope')] };
    expect(decodeSet(encodeSet(old, film.id), film)).toEqual({
      kind: 'set',
      set: { title: '', items: [item('the-last-rope', 'Why?')] },
      unknown: [],
    });
  });

  it('that nobody knows are left out and named with the nearest that may be known', () => {
    const odd = { title: 'A', items: [item('strm'), item('galley'), item('nobody-jet', '', 'quote')] };
    const shared = encodeSet(odd, film.id);
    const set = { title: 'A', items: [item('galley')] };
    expect(decodeSet(shared, film)).toEqual({
      kind: 'set',
      set,
      unknown: [
        { kind: 'scene', id: 'strm', nearest: 'storm' },
        { kind: 'quote', id: 'nobody-jet', nearest: 'nobody-yet' },
      ],
    });
    expect(decodeSet(shared, film, filmUpTo(film, 'galley'))).toEqual({
      kind: 'set',
      set,
      unknown: [
        { kind: 'scene', id: 'strm', nearest: undefined },
        { kind: 'quote', id: 'nobody-jet', nearest: undefined },
      ],
    });
  });
});
