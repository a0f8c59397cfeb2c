import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Which files of the source say which messages, as its text tells. */
export interface MessageUse {
  /** The keys of what a file, and all that it imports at once, may say. */
  readonly keysFrom: (file: string) => ReadonlySet<string>;
}

const imports = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;'"]*from\s+'([^']+)'/g;
const messages = /\bm\.([a-z]\w*)/g;

/**
 * Reads which messages are said where. What a file only may say counts, such as a message of another function.
 * @param root the folder of the source; `#x/y.ts` is its `x/y.ts`
 */
export function readMessageUse(root: string): MessageUse {
  const files = new Map<string, { readonly imported: readonly string[]; readonly keys: readonly string[] }>();

  function read(file: string) {
    const known = files.get(file);
    if (known) return known;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const imported = [...text.matchAll(imports)].flatMap(([, name = '']) => resolveImport(name, file, root) ?? []);
    const one = { imported, keys: [...text.matchAll(messages)].map(([, key = '']) => key) };
    files.set(file, one);
    return one;
  }

  function collect(file: string, seen: Set<string>): ReadonlySet<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const one of read(file).imported) collect(one, seen);
    return seen;
  }

  return { keysFrom: (file) => new Set([...collect(file, new Set())].flatMap((one) => read(one).keys)) };
}

/** The file of the source that an import of another names; undefined for a package. */
export function resolveImport(name: string, from: string, root: string): string | undefined {
  if (name.startsWith('#')) return join(root, name.slice(1));
  return name.startsWith('.') ? join(dirname(from), name) : undefined;
}

/** How a part of the page is called: by its file below the source, with dots, without its ending. */
export function partName(file: string, root: string): string {
  return relative(root, file)
    .replace(/\.tsx?$/, '')
    .replaceAll(/[\\/]/g, '.');
}
