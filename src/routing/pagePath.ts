import type { Film } from '#domain/dataset/film.ts';
import { resolveId } from '#domain/dataset/records.ts';

import { listPageKinds, pageEntry, recordOfPage, recordPageKinds } from './pages.ts';
import type { Page } from './route.ts';

/** The page of a path behind its language; a `missing` one where there is none. */
export function decodePage(path: string, film: Film): Page {
  const segments = segmentsOf(path);
  const list = listPageKinds.find((kind) => pageEntry(kind).path === segments.join('/'));
  if (list !== undefined) return { kind: list };
  const id = segments.at(-1);
  const kind = recordPageKinds.find((one) => pageEntry(one).path === segments.slice(0, -1).join('/'));
  if (kind === undefined || id === undefined) return { kind: 'missing', path: tidyPath(path), unknown: undefined };
  const record = recordOfPage(kind);
  const known = resolveId(record, id, film);
  if (known !== undefined) return { kind, id: known };
  return { kind: 'missing', path: tidyPath(path), unknown: { kind: record, id } };
}

/** The segments of a path, decoded. */
export function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/\/index\.html\/*$/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment);
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A path with one slash at its beginning and none at its end. */
export function tidyPath(path: string): string {
  return path.replace(/\/+$/, '').replace(/^\/*/, '/');
}
