import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'storyline-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/node/cli/storyline.ts', ...args], { encoding: 'utf8' });
}

/** Somebody else must stand between two others at three steps: one crossing. */
const instance = {
  characters: ['A', 'B', 'C'],
  scenes: ['ABC', 'AB', 'BC', 'AC', 'ABC'].map((cast, id) => ({ id, characters: Array.from(cast) })),
};

describe('the storyline command', () => {
  test('prints the instance with its layout', () => {
    const { status, stdout } = run(file('instance.json', instance), '--seed', '4', '--iterations', '50');
    const printed: unknown = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(printed).toMatchObject({ ...instance, crossings: 1, iterations: 50 });
    for (const key of ['layout', 'y', 'wiggleCount', 'height', 'ms']) expect(printed).toHaveProperty(key);
  });

  test('keeps the active lines it was given', () => {
    const active = instance.scenes.map(({ characters }) => characters);
    const { stdout } = run(file('active.json', { ...instance, active }));
    expect(JSON.parse(stdout)).toMatchObject({ active, crossings: 0 });
  });

  test('reads a film dataset', () => {
    const film = {
      film: { id: 'film' },
      characters: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      scenes: [
        {
          id: 's',
          characters: [
            { id: 'b', presence: 'certain' },
            { id: 'a', presence: 'probable' },
          ],
        },
      ],
    };
    const { stdout } = run(file('film.json', film));
    expect(JSON.parse(stdout)).toMatchObject({
      characters: ['a', 'b'],
      scenes: [{ id: 's', characters: ['b', 'a'] }],
      crossings: 0,
      height: 1,
    });
  });

  test.each([
    ['no file', [], /usage/],
    ['a missing file', [join(folder, 'none.json')], /none\.json.*no such file/],
    ['no JSON', [file('text.json', 'not json')], /text\.json.*JSON/],
    ['no object', [file('list.json', [])], /list\.json: expected a JSON object/],
    ['a bad instance', [file('bad.json', { ...instance, characters: ['A', 'B'] })], /unknown character "C"/],
    ['a bad number', [file('good.json', instance), '--seed', 'x'], /--seed: expected a whole number, found "x"/],
    ['an unknown option', [file('good.json', instance), '--fast'], /--fast/],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});
