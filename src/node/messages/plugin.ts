import { join } from 'node:path';

import type { Plugin, Rolldown } from 'vite';

import { locales } from '#domain/locales/locales.ts';

import { partName, readMessageUse, resolveImport, type MessageUse } from './messageUse.ts';

const root = join(process.cwd(), 'src');
const start = join(root, 'main.tsx');
const compiled = /[\\/]i18n[\\/]paraglide[\\/]messages[\\/]\w+\.js(?:\?part=(.*))?$/;

/**
 * Divides the compiled messages of each language: those of the start stand in its file, and those that a part of the
 * page says besides in one of their own (`messages/en.js?part=app.pages.CastPage`), which comes with the part wherever
 * that is imported. While developing, and where pages are rendered, each language is whole.
 */
export function messageParts(): Plugin {
  let use: MessageUse;

  /** The keys of a part, but for those that are there from the start. */
  function keysOf(part: string | undefined): ReadonlySet<string> {
    const first = use.keysFrom(start);
    if (part === undefined) return first;
    const file = ['.tsx', '.ts'].map((ending) => join(root, part.replaceAll('.', '/') + ending));
    return new Set(file.flatMap((one) => [...use.keysFrom(one)]).filter((key) => !first.has(key)));
  }

  return {
    name: 'message-parts',
    enforce: 'pre',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    buildStart() {
      use = readMessageUse(root);
    },
    transform(code, id) {
      const messages = compiled.exec(id);
      if (messages) return keep(code, keysOf(messages[1]), this.parse(code));
      return id.startsWith(root) && /\.tsx?$/.test(id) ? importWithMessages(code, id) : undefined;
    },
  };

  function importWithMessages(code: string, file: string): string | undefined {
    const changed = code.replace(/(?<!typeof )\bimport\('([^']+\.tsx?)'\)/g, (one, name: string) => {
      const part = partName(resolveImport(name, file, root) ?? '', root);
      if (keysOf(part).size === 0) return one;
      const files = locales.map(
        (locale) => `${locale}: () => import('#i18n/paraglide/messages/${locale}.js?part=${part}')`,
      );
      return `withMessages(() => ${one}, { ${files.join(', ')} })`;
    });
    return changed === code ? undefined : `import { withMessages } from '#i18n/messages.ts';\n${changed}`;
  }
}

/** The compiled messages without those that are not said. */
function keep(code: string, keys: ReadonlySet<string>, { body }: ReturnType<Rolldown.PluginContext['parse']>): string {
  const dropped = body.filter(
    (node) =>
      node.type === 'ExportNamedDeclaration' &&
      node.declaration?.type === 'VariableDeclaration' &&
      node.declaration.declarations.every(({ id }) => id.type === 'Identifier' && !keys.has(id.name)),
  );
  return dropped.reduceRight((text, { start: from, end }) => text.slice(0, from) + text.slice(end), code);
}
