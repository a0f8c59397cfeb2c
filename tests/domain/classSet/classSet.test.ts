import { describe, expect, it } from 'vitest';

import {
  emptySet,
  isSafe,
  maxItems,
  maxQuestionLength,
  maxTitleLength,
  readClassSet,
  renameItems,
  type ClassSet,
  type SetItem,
} from '#domain/classSet/classSet.ts';
import { appendItems, moveItem, setQuestion, setTitle } from '#domain/classSet/classSetEditing.ts';
import { entriesOf } from '#domain/classSet/classSetEntries.ts';
import { addItem, removeItem, undoRemoval } from '#domain/classSet/classSetItems.ts';
import { unsafePattern } from '#domain/dataset/schemaValues.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm();

function item(id: string, question = '', kind: SetItem['kind'] = 'scene'): SetItem {
  return { kind, id, question };
}

function setOf(...ids: readonly string[]): ClassSet {
  return { title: '', items: ids.map((id) => item(id)) };
}

function idsOf({ items }: ClassSet): string {
  return items.map(({ id }) => id).join(' ');
}

const full = setOf(...Array.from({ length: maxItems }, (_, index) => `scene-${index}`));

describe('collecting', () => {
  it('adds at the end, and a scene or quote once', () => {
    expect(idsOf(addItem(setOf('a', 'b'), item('c')))).toBe('a b c');
    expect(idsOf(addItem(setOf('a', 'b'), item('a')))).toBe('a b');
    expect(idsOf(addItem(setOf('a'), item('a', '', 'quote')))).toBe('a a');
  });

  it('ends at fifty', () => {
    expect(addItem(full, item('one-more'))).toBe(full);
    expect(appendItems(setOf('a'), full).items).toHaveLength(maxItems);
  });

  it('takes another set in behind, and its title only where there is none', () => {
    const other = { title: 'Theirs', items: [item('b', 'Why?'), item('c')] };
    expect(appendItems(setOf('a', 'b'), other)).toEqual({ title: 'Theirs', items: [item('a'), item('b'), item('c')] });
    expect(appendItems({ title: 'Mine', items: [] }, other)).toEqual({ ...other, title: 'Mine' });
  });
});

describe('moving', () => {
  it.each([
    ['a', 1, 'b a c'],
    ['a', 2, 'b c a'],
    ['b', -1, 'b a c'],
    ['c', 1, 'a b c'],
    ['a', -1, 'a b c'],
    ['c', -9, 'c a b'],
    ['x', 1, 'a b c'],
  ])('%s by %i gives %s', (id, by, expected) => {
    expect(idsOf(moveItem(setOf('a', 'b', 'c'), item(id), by))).toBe(expected);
  });

  it('takes the question along', () => {
    const asked = setQuestion(setOf('a', 'b'), item('a'), 'Why?');
    expect(moveItem(asked, item('a'), 1).items[1]).toEqual(item('a', 'Why?'));
  });
});

describe('removing', () => {
  it.each(['a', 'b', 'c'])('%s is taken back to its place, with its question', (id) => {
    const before = setQuestion(setOf('a', 'b', 'c'), item(id), 'Why?');
    const { set, removal } = removeItem(before, item(id));
    expect(set.items).toHaveLength(2);
    expect(undoRemoval(set, removal!)).toEqual(before);
  });

  it('of what is not there does nothing', () => {
    const set = setOf('a');
    expect(removeItem(set, item('b'))).toEqual({ set, removal: undefined });
  });

  it('is not taken back into a full set, nor twice', () => {
    const { removal } = removeItem(setOf('a'), item('a'));
    expect(undoRemoval(full, removal!)).toBe(full);
    expect(idsOf(undoRemoval(setOf('a'), removal!))).toBe('a');
  });

  it('of a whole set is taken back as a whole', () => {
    expect(undoRemoval(emptySet, { kind: 'set', before: full })).toBe(full);
  });
});

describe('what is typed', () => {
  it.each([
    ['Who is it?', 'Who is it?'],
    ['  spaces stay  ', '  spaces stay  '],
    ['two\r\nlines\rthree', 'two\nlines\nthree'],
    ['a\u0000b\u202ec\ud83dd\t', 'abcd'],
    ['<b>“Why”</b> 🎸', '<b>“Why”</b> 🎸'],
  ])('%j is asked as %j', (typed, asked) => {
    const set = setQuestion(setOf('a'), item('a'), typed);
    expect(set.items).toEqual([item('a', asked)]);
    expect(readClassSet(set)).toEqual({ set });
  });

  it('is cut where it is too long, and never through a character', () => {
    expect(setTitle(emptySet, 'a\nb').title).toBe('ab');
    expect(setTitle(emptySet, 'é'.repeat(999)).title).toHaveLength(maxTitleLength);
    const set = setQuestion(setOf('a'), item('a'), `a${'🎸'.repeat(999)}`);
    expect(set.items[0]!.question).toBe(`a${'🎸'.repeat((maxQuestionLength - 2) / 2)}`);
  });
});

describe('what comes from elsewhere', () => {
  it.each([
    ['nothing', undefined, 'broken'],
    ['a text', 'set', 'broken'],
    ['no items', { title: '' }, 'broken'],
    ['an item of another kind', { title: '', items: [{ ...item('a'), kind: 'song' }] }, 'broken'],
    ['an item more than it should be', { title: '', items: [{ ...item('a'), more: 1 }] }, 'broken'],
    ['an id that can be none', { title: '', items: [item('<b>')] }, 'broken'],
    ['an id without end', { title: '', items: [item('a'.repeat(65))] }, 'broken'],
    ['too many items', { title: '', items: [...full.items, item('a')] }, 'tooMany'],
    ['too long a title', { title: 'a'.repeat(maxTitleLength + 1), items: [] }, 'tooLong'],
    ['too long a question', { title: '', items: [item('a', 'a'.repeat(maxQuestionLength + 1))] }, 'tooLong'],
    ['a title of two lines', { title: 'a\nb', items: [] }, 'unsafe'],
    ['a title that turns around', { title: 'a\u202eb', items: [] }, 'unsafe'],
    ['half a character', { title: '', items: [item('a', '\udc00')] }, 'unsafe'],
    ['a control character', { title: '', items: [item('a', '\u0007')] }, 'unsafe'],
  ])('is refused as %s', (_what, value, fault) => {
    expect(readClassSet(value)).toEqual({ fault });
  });

  it('may have in a line what a line of the dataset may', () => {
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCharCode(code);
      expect(isSafe(character), `U+${code.toString(16)}`).toBe(!unsafePattern.test(character));
    }
  });

  it('has every item once, by its id of today', () => {
    const read = { title: 'A', items: [item('the-rope', 'Why?'), item('the-last-rope'), item('storm')] };
    expect(renameItems(read, film)).toEqual({ title: 'A', items: [item('the-last-rope', 'Why?'), item('storm')] });
    expect(readClassSet({ title: '', items: [item('a', '1'), item('a', '2')] })).toEqual({
      set: { title: '', items: [item('a', '1')] },
    });
  });
});

describe('an item of a set', () => {
  it('is its record, covered past the horizon, or not of this film', () => {
    const set = {
      title: '',
      items: [item('boarding'), item('storm'), item('cast-off', '', 'quote'), item('who-are-you', '', 'quote')],
    };
    const visibleFilm = filmUpTo(film, 'galley');
    const more = { ...set, items: [...set.items, item('no-such'), item('boarding', '', 'quote')] };
    expect(entriesOf(more, film, visibleFilm).map(({ kind }) => kind)).toEqual([
      'scene',
      'covered',
      'quote',
      'covered',
      'unknown',
      'unknown',
    ]);
    expect(entriesOf(set, film, film).map(({ kind }) => kind)).toEqual(['scene', 'scene', 'quote', 'quote']);
  });
});
