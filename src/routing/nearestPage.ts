import type { Film } from '#domain/dataset/film.ts';
import { nearest } from '#domain/dataset/nearestId.ts';
import { recordsOf, resolveId } from '#domain/dataset/records.ts';

import { segmentsOf } from './pagePath.ts';
import { listPageKinds, pageEntry, recordOfPage, recordPageKinds } from './pages.ts';
import type { MissingPage, Page } from './route.ts';

/**
 * The page that an address which leads nowhere may have meant: the record with the nearest id, the record of this id of
 * another kind, or the list page whose name was mistyped.
 * @param film the film up to the horizon, of which alone something may be offered
 */
export function nearestPage({ path, unknown }: MissingPage, film: Film): Page | undefined {
  return unknown ? nearestRecord(unknown, film) : nearestTo(segmentsOf(path), film);
}

function nearestRecord({ kind, id }: NonNullable<MissingPage['unknown']>, film: Film): Page | undefined {
  const page = recordPageKinds.find((one) => recordOfPage(one) === kind);
  const near = nearest(id, recordsOf(kind, film).keys());
  return page && near !== undefined ? { kind: page, id: near } : undefined;
}

function nearestTo(segments: readonly string[], film: Film): Page | undefined {
  const last = segments.at(-1) ?? '';
  for (const kind of recordPageKinds) {
    const id = resolveId(recordOfPage(kind), last, film);
    if (id !== undefined) return { kind, id };
  }
  const names = listPageKinds.map((kind) => pageEntry(kind).path).filter((one) => one !== '');
  const near = nearest(segments[0] ?? '', names);
  const list = listPageKinds.find((kind) => pageEntry(kind).path === near);
  return list && { kind: list };
}
