import { describe, expect, it } from 'vitest';

import { describeValue, formatIssue, formatPath, InvalidFilmError } from '#domain/dataset/issue.ts';

describe('an issue', () => {
  it.each([
    [[], '(the file)'],
    [['version'], 'version'],
    [['scenes', 3, 'title', 'de'], 'scenes[3].title.de'],
    [['sources', 0, 'reading', 'scenes', 12], 'sources[0].reading.scenes[12]'],
  ])('names the place %j', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });

  it('says as much as is known', () => {
    const issue = { path: ['film'], expected: 'this', found: 'that' };
    expect(formatIssue(issue)).toBe('film: expected this, found that');
    expect(formatIssue({ ...issue, id: 'night-ferry', hint: 'try it' })).toBe(
      'film (night-ferry): expected this, found that; try it',
    );
  });

  it('names control characters and those that turn the reading direction by their numbers, wherever they stand', () => {
    const marks = '\u001b[31m\u0000\u007f\u009b\u202e\u2069';
    const issue = { path: ['scenes', 0, marks], id: marks, expected: marks, found: marks, hint: marks };
    const told = '\\u001b[31m\\u0000\\u007f\\u009b\\u202e\\u2069';
    const line = `scenes[0].${told} (${told}): expected ${told}, found ${told}; ${told}`;
    expect(formatIssue(issue)).toBe(line);
    expect(new InvalidFilmError([issue]).message).toBe(`The dataset has 1 issue(s):\n${line}`);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['true', true],
    ['12', 12n],
    ['an empty list', []],
    ['a list of 2', [1, 2]],
    ['an object', { a: 1 }],
    ['"a \\"b\\""', 'a "b"'],
    ['"\\u001b[31m\\u007f\\u202e\\u2069"', '\u001b[31m\u007f\u202e\u2069'],
    [`"${'x'.repeat(58)}"`, 'x'.repeat(58)],
    [`"${'x'.repeat(56)}…"`, 'x'.repeat(59)],
  ])('describes a value as %s', (text, value) => {
    expect(describeValue(value)).toBe(text);
  });
});
