import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partName, readMessageUse } from '#node/messages/messageUse.ts';

const root = mkdtempSync(join(tmpdir(), 'messages-'));
const source = {
  'main.tsx': `import { App } from '#app/App.tsx';\nconst Later = () => import('#app/Later.tsx');\nm.started();`,
  'app/App.tsx': `import {\n  one,\n  two,\n} from '../shared/parts.ts';\nimport type { Later } from './Later.tsx';\nsay(m.welcome({ name }));`,
  'app/Later.tsx': `import { App } from './App.tsx';\nexport { three } from '#shared/three.ts';\nconst names = { title: m.later_title };`,
  'shared/parts.ts': `import { App } from '#app/App.tsx';\nm.part();`,
  'shared/three.ts': `import { useState } from 'react';\nm.three();`,
};

beforeAll(() => {
  for (const [file, text] of Object.entries(source)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('what a part of the page says', () => {
  it.each([
    ['main.tsx', ['part', 'started', 'welcome']],
    ['app/Later.tsx', ['later_title', 'part', 'three', 'welcome']],
    ['shared/three.ts', ['three']],
    ['shared/nothing.ts', []],
  ])('is what it and all that it imports at once may say, not what comes later: %s', (file, keys) => {
    expect([...readMessageUse(root).keysFrom(join(root, file))].toSorted()).toEqual(keys);
  });

  it('is called after its file', () => {
    expect(partName(join(root, 'app/Later.tsx'), root)).toBe('app.Later');
  });
});
