import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkFiles } from '#node/cli/checkData.ts';

import { exampleFile } from '../../support/exampleFile.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'datasets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The example as its author would write it, with some of the text replaced. */
function textWith(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The example has no ${from}`);
      return text.replace(from, to);
    },
    JSON.stringify(exampleFile(), null, 2),
  );
}

/** `line:column` of a piece of the text. */
function placeOf(piece: string, text: string): string {
  const lines = text.slice(0, text.indexOf(piece)).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

describe('the checker of datasets', () => {
  it('has nothing to say of sound files', () => {
    expect(checkFiles([fileOf('sound.json', textWith()), 'public/data/almost-famous.json'])).toEqual([]);
  });

  it('names file, line and column of every issue', () => {
    const text = textWith(
      ['"hue": "sky"', '"hue": "skye"'],
      ['"year": 1981', '"year": "1981"'],
      ['"title": "North Wind"', '"titel": "North Wind"'],
      ['"scene": "galley"', '"scene": "galey"'],
    );
    const file = fileOf('several.json', text);
    const lines = checkFiles([file]);
    expect(lines).toEqual([
      expect.stringContaining(`${file}:${placeOf('"1981"', text)} film.year (night-ferry): expected a year`),
      expect.stringContaining(`${file}:${placeOf('"skye"', text)} characters[2].hue (captain): expected one of`),
      expect.stringMatching(/ scenes\[3\]\.songs\[0\]\.title \(north-wind\): expected this key to be there/),
      expect.stringContaining(
        `${file}:${placeOf('"North Wind"', text)} scenes[3].songs[0].titel (north-wind): expected no key`,
      ),
      expect.stringContaining(
        `${file}:${placeOf('"galey"', text)} quotes[1].scene (soup-is-cold): expected the id of a scene`,
      ),
    ]);
  });

  it('names the record around a key that is missing', () => {
    const text = textWith(['"time": {', '"tide": {']);
    const [first] = checkFiles([fileOf('missing.json', text)]);
    const record = text.slice(text.indexOf('"scenes": [') + 1);
    expect(first).toContain(
      `missing.json:${placeOf(record.slice(record.indexOf('{')), text)} scenes[0].time (boarding)`,
    );
  });

  it.each([
    ['', '1:1', 'value expected'],
    ['{\n  "version": 1,\n  "film": {"id": "night-fer', '3:18', 'unexpected end of string'],
    ['{\n  "version": 1,\n  "film":', '3:10', 'value expected'],
    ['{\n  "version": 1,\n  "film": {\n', '4:1', 'close brace expected'],
    ['{\n  "version": 1,\n}', '3:1', 'property name expected'],
    ['{\n  "version": 1,,\n  "film": nope\n}', '2:16', 'property name expected'],
    ['{\n  "version" 1\n}', '2:13', 'colon expected'],
    ['{\n  "version": nope\n}', '2:14', 'invalid symbol'],
    ['{\n  // ours\n}', '2:3', 'invalid comment token'],
    ['{} {}', '1:4', 'end of file expected'],
  ])('names the one place where the JSON breaks off or is broken (%j)', (text, place, what) => {
    const file = fileOf('broken.json', text);
    expect(checkFiles([file])).toEqual([
      `${file}:${place} expected JSON, found: ${what}; everything behind it was not checked`,
    ]);
  });

  it('points at what a file is that is something else', () => {
    const file = fileOf('else.json', '\n  null');
    expect(checkFiles([file])).toEqual([`${file}:2:3 (the file): expected a film dataset, found null`]);
  });

  it('reports a key that stands twice in a file that is sound otherwise: JSON would keep the last', () => {
    const text = textWith(['"year": 1981', '"year": 1980, "year": 1981']);
    const file = fileOf('once-more.json', text);
    expect(checkFiles([file])).toEqual([
      `${file}:${placeOf('"year": 1981', text)} expected each key once, found "year" again`,
    ]);
  });

  it('reports all keys that stand twice, each in its own object, together with the issues', () => {
    const text = textWith(
      ['"year": 1981', '"year": 1980, "id": "night-ferry", "year": 1981'],
      ['"hue": "sky"', '"hue": "skye"'],
      ['"artist"', '"title": "South Wind", "artist"'],
    );
    const file = fileOf('twice.json', text);
    const again = (piece: string, key: string) =>
      `${file}:${placeOf(piece, text)} expected each key once, found "${key}" again`;
    expect(checkFiles([file])).toEqual([
      again('"id": "night-ferry", "year"', 'id'),
      again('"year": 1981', 'year'),
      again('"title": "South Wind"', 'title'),
      expect.stringContaining(`${file}:${placeOf('"skye"', text)} characters[2].hue (captain): expected one of`),
    ]);
  });

  it('goes on after a file that cannot be read', () => {
    const [none, wrong] = [join(folder, 'none.json'), fileOf('wrong.json', textWith(['"version": 1', '"version": 3']))];
    expect(checkFiles([none, wrong])).toEqual([
      `${none}: cannot be read`,
      `${wrong}:2:14 version: expected the format version 1, found 3`,
    ]);
  });

  it('run by hand fails with its lines on standard error, and succeeds with a word', () => {
    const run = (file: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/node/cli/checkData.ts', file], { encoding: 'utf8' });
    const bad = run(fileOf('bad.json', '{}'));
    expect(bad.status).toBe(1);
    expect(bad.stderr.trim().split('\n')).toHaveLength(8);
    const good = run(fileOf('good.json', textWith()));
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toMatch(/good\.json: sound/);
  });
});
