import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { recordOfLocales } from '#domain/locales/locales.ts';
import type { Locale } from '#i18n/locale.ts';
import { partName } from '#node/messages/messageUse.ts';
import { pageKinds } from '#routing/pages.ts';
import type { Page } from '#routing/route.ts';
import { fileUrl } from '#routing/site.ts';

const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
);

/** The scripts of a page, by their addresses. */
interface PageScripts {
  /** The one that starts it. */
  readonly main: string;
  /** What that will import, each behind what it imports itself. */
  readonly imports: readonly string[];
  /** What other pages, and parts that are wanted at a press, need besides. */
  readonly later: readonly string[];
}

/** Parts of every page that come when they are wanted. */
const parts = ['src/app/shell/addressParts.ts', 'src/features/search/Asking.tsx'];

/** The scripts of each kind of page in each language. */
export type SiteScripts = Readonly<Record<Locale, Readonly<Record<string, PageScripts>>>>;

/**
 * Reads what the build of the client wrote down about its files, and takes that off the site.
 * @returns the addresses of the scripts that pages need, so that they can ask for all of them at once
 * @throws {Error} when a file is not among them
 */
export function readClientFiles(dist: string): SiteScripts {
  const folder = join(dist, '.vite');
  const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  rmSync(folder, { recursive: true });

  /** Collects a source file's script behind all that it imports. */
  function collect(source: string, seen: Set<string>, ordered: string[]) {
    const entry = manifest[source];
    if (entry === undefined) throw new Error(`The build has no ${source}`);
    if (seen.has(entry.file)) return;
    seen.add(entry.file);
    for (const one of entry.imports) collect(one, seen, ordered);
    ordered.push(entry.file);
  }

  /** The scripts of source files and of what they say, with all that these import. */
  function collected(sources: readonly string[], locale: Locale): readonly string[] {
    const seen = new Set<string>();
    const ordered: string[] = [];
    const said = sources.flatMap((source) => messageFile(locale, source)).filter((source) => source in manifest);
    for (const source of [...said, ...sources]) collect(source, seen, ordered);
    return ordered;
  }

  /** What a page needs to begin with. */
  function scriptsOf(kind: Page['kind'], locale: Locale): readonly string[] {
    return collected(['index.html', messageFile(locale), pageFile(kind)], locale);
  }

  function pageScripts(kind: Page['kind'], locale: Locale): PageScripts {
    const now = scriptsOf(kind, locale);
    const main = fileUrl(manifest['index.html']?.file ?? '');
    const imports = now.map(fileUrl).filter((file) => file !== main);
    const all = new Set([...pageKinds.flatMap((other) => scriptsOf(other, locale)), ...collected(parts, locale)]);
    return { main, imports, later: [...all].filter((file) => !now.includes(file)).map(fileUrl) };
  }

  return recordOfLocales((locale) =>
    Object.fromEntries([...pageKinds, 'missing' as const].map((kind) => [kind, pageScripts(kind, locale)])),
  );
}

/** The messages of the start, or those that a part says besides. */
function messageFile(locale: Locale, part?: string): string {
  return `src/i18n/paraglide/messages/${locale}.js${part === undefined ? '' : `?part=${partName(part, 'src')}`}`;
}

/** The file of a kind of page is named after it. */
function pageFile(kind: string): string {
  return `src/app/pages/${kind.charAt(0).toUpperCase()}${kind.slice(1)}Page.tsx`;
}
