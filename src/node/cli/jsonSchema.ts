import { writeFileSync } from 'node:fs';

import { toJsonSchema } from '@valibot/to-json-schema';

import { fileSchema } from '#domain/dataset/schema.ts';

/** Where the JSON Schema is shipped, for editors that follow `$schema`. */
export const schemaFile = 'public/film.schema.json';

/** The JSON Schema (2020-12) of a dataset, from the schema the code itself parses with. */
export function filmJsonSchema(): string {
  const schema = toJsonSchema(fileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  return `${JSON.stringify({ title: 'A film dataset, version 1', ...schema }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('jsonSchema.ts')) writeFileSync(schemaFile, filmJsonSchema());
