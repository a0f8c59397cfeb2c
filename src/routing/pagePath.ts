import type { Film } from '#domain/dataset/film.ts';
import { nearest } from '#domain/dataset/nearestId.ts';
import { recordsOf, resolveId } from '#domain/dataset/records.ts';

import { listPageKinds, pageEntry, recordOfPage, recordPageKinds } from './pages.ts';
import type { Page } from './route.ts';

/**
 * The page of a path behind its language; a `missing` one, with what it may have meant, where there is none.
 * @param visibleFilm the film up to the horizon, of which alone something may be offered
 */
export function decodePage(path: string, film: Film, visibleFilm: Film): Page {
  const segments = segmentsOf(path);
  const list = listPageKinds.find((kind) => pageEntry(kind).path === segments.join('/'));
  if (list !== undefined) return { kind: list };
  const id = segments.at(-1);
  const kind = recordPageKinds.find((one) => pageEntry(one).path === segments.slice(0, -1).join('/'));
  if (kind === undefined || id === undefined) {
    return { kind: 'missing', path: tidyPath(path), unknown: undefined, nearest: nearestPage(segments, visibleFilm) };
  }
  const record = recordOfPage(kind);
  const known = resolveId(record, id, film);
  if (known !== undefined) return { kind, id: known };
  const near = nearest(id, recordsOf(record, visibleFilm).keys());
  return {
    kind: 'missing',
    path: tidyPath(path),
    unknown: { kind: record, id },
    nearest: near === undefined ? undefined : { kind, id: near },
  };
}

/** The list page whose name was mistyped, or the record of this id of another kind. */
function nearestPage(segments: readonly string[], film: Film): Page | undefined {
  const last = segments.at(-1) ?? '';
  for (const kind of recordPageKinds) {
    const id = resolveId(recordOfPage(kind), last, film);
    if (id !== undefined) return { kind, id };
  }
  const near = nearest(
    segments[0] ?? '',
    listPageKinds.map((kind) => pageEntry(kind).path).filter((one) => one !== ''),
  );
  const list = listPageKinds.find((kind) => pageEntry(kind).path === near);
  return list && { kind: list };
}

function segmentsOf(path: string): readonly string[] {
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
