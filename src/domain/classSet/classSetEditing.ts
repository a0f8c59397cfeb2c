import { isSafe, isSameItem, maxQuestionLength, maxTitleLength, type ClassSet, type SetItem } from './classSet.ts';
import { addItem } from './classSetItems.ts';

const lineBreaks = /\r\n?|\n/g;

/** Takes items out of another set to the end of this one, as far as there is room. */
export function appendItems(set: ClassSet, other: ClassSet): ClassSet {
  return other.items.reduce(addItem, { ...set, title: set.title === '' ? other.title : set.title });
}

/** Moves an item by some places, as far as there are places. */
export function moveItem(set: ClassSet, moved: SetItem, by: number): ClassSet {
  const from = set.items.findIndex((item) => isSameItem(item, moved));
  const found = set.items[from];
  if (found === undefined) return set;
  const to = Math.min(Math.max(from + by, 0), set.items.length - 1);
  return { ...set, items: set.items.toSpliced(from, 1).toSpliced(to, 0, found) };
}

/** Asks something about an item. */
export function setQuestion(set: ClassSet, asked: SetItem, question: string): ClassSet {
  const text = safeText(question.replaceAll(lineBreaks, '\n'), maxQuestionLength, '\n');
  return { ...set, items: set.items.map((item) => (isSameItem(item, asked) ? { ...item, question: text } : item)) };
}

export function setTitle(set: ClassSet, title: string): ClassSet {
  return { ...set, title: safeText(title, maxTitleLength) };
}

/** What was typed or pasted, without what a link would be refused for. */
function safeText(text: string, longest: number, kept?: string): string {
  const safe = text.replace(/./gsu, (character) => (character === kept || isSafe(character) ? character : ''));
  return safe.slice(0, longest).replace(/\p{Surrogate}$/u, '');
}
