import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { hues } from '#domain/dataset/values.ts';
import { filmJsonSchema, schemaFile } from '#node/cli/jsonSchema.ts';

describe('the JSON Schema for editors', () => {
  it('as shipped is the one of the code (npm run data:schema writes it)', () => {
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(filmJsonSchema()));
  });

  it('completes and checks: every key is known, lists with a default may be left out', () => {
    expect(JSON.parse(filmJsonSchema())).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      required: ['version', 'film', 'sequences', 'characters', 'scenes', 'quotes', 'sources', 'disputes'],
      properties: {
        scenes: {
          items: {
            additionalProperties: false,
            required: ['id', 'sequence', 'title', 'summary', 'place', 'time', 'characters', 'sources'],
            properties: { characters: { minItems: 1 } },
          },
        },
        characters: { items: { properties: { hue: { enum: [...hues] } } } },
      },
    });
  });
});
