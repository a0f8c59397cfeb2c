import type { Report } from './followReferences.ts';
import type { Issue } from './issue.ts';
import { asText, child, listIn, textIn } from './rawData.ts';
import { recordLists } from './values.ts';

const listsWithIds = ['sequences', ...Object.values(recordLists), 'disputes'];

/** Checks that no id of a list is, or was, the id of another record of it. */
export function checkIds(data: unknown, report: Report) {
  const film = child(data, 'film');
  for (const list of ['cuts', 'facts']) {
    const ids = listIn(film, list).map((record) => child(record, 'id'));
    checkOnce(ids, ['film', list], textIn(film, 'id'), report, 'id');
  }
  for (const list of listsWithIds) {
    const owners = new Map<string, string>();
    listIn(data, list).forEach((record, index) => {
      const id = textIn(record, 'id');
      const claims: (readonly [unknown, Issue['path']])[] = [
        [id, ['id']],
        ...listIn(record, 'formerly').map((old, k) => [old, ['formerly', k]] as const),
      ];
      for (const [claim, rest] of claims) {
        const claimed = asText(claim);
        if (claimed === undefined) continue;
        const owner = owners.get(claimed);
        if (owner !== undefined) {
          report({
            path: [list, index, ...rest],
            ...(id !== undefined && { id }),
            expected: 'an id that no other record of the list has or had',
            found: `"${claimed}"`,
            hint: `${owner} has it already`,
          });
        }
        owners.set(claimed, `${list}[${index}]`);
      }
    });
  }
}

/** Checks that an id stands in a list once. `key` is where in the list's items it stands, if not by itself. */
export function checkOnce(
  ids: readonly unknown[],
  path: Issue['path'],
  owner: string | undefined,
  report: Report,
  key?: string,
) {
  const seen = new Set<string>();
  ids.forEach((value, index) => {
    const id = asText(value);
    if (id === undefined) return;
    if (seen.has(id)) {
      report({
        path: [...path, index, ...(key === undefined ? [] : [key])],
        ...(owner !== undefined && { id: owner }),
        expected: 'an id once',
        found: `"${id}" again`,
      });
    }
    seen.add(id);
  });
}
