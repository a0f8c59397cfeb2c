import { followAll, followList, type Follow, type Kind, type Report } from './followReferences.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearestId.ts';
import { checkQuotes } from './quoteRules.ts';
import { asText, child, listIn, textIn } from './rawData.ts';
import { checkIds, checkOnce } from './uniqueIds.ts';
import { recordLists, subjectKinds } from './values.ts';

/**
 * Follows every reference of a dataset and checks what only the whole can tell: duplicate ids, references to nothing,
 * scattered sequences, speakers who are not in the scene, quotes that are too long or too many. It takes raw data and
 * passes over what has the wrong shape, so that a file which is broken in places is told everything at once.
 */
export function checkReferences(data: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const known = knownIds(data);

  function follow(kind: Kind, id: unknown, path: Issue['path'], owner: string | undefined) {
    const wanted = asText(id);
    if (wanted === undefined || known(kind).has(wanted)) return;
    const meant = nearest(wanted, known(kind));
    report({
      path,
      ...(owner !== undefined && { id: owner }),
      expected: `the id of a ${kind}`,
      found: `"${wanted}", which is none`,
      ...(meant !== undefined && { hint: `did you mean "${meant}"?` }),
    });
  }

  checkIds(data, report);
  followAll(listIn(child(data, 'film'), 'facts'), ['film', 'facts'], (fact, here, id) => {
    followList('source', fact, 'sources', here, id, follow);
  });
  followAll(listIn(data, 'characters'), ['characters'], (character, here, id) => {
    listIn(character, 'relations').forEach((relation, k) =>
      follow('character', child(relation, 'to'), [...here, 'relations', k, 'to'], id),
    );
    followList('source', character, 'sources', here, id, follow);
  });
  checkScenes(data, follow, report);
  checkQuotes(data, follow, report);
  followAll(listIn(data, 'sources'), ['sources'], (source, here, id) => {
    const reading = child(source, 'reading');
    followList('scene', reading, 'scenes', [...here, 'reading'], id, follow);
    checkOnce(listIn(reading, 'scenes'), [...here, 'reading', 'scenes'], id, report);
  });
  followAll(listIn(data, 'disputes'), ['disputes'], (dispute, here, id) => {
    const about = child(dispute, 'about');
    const kind = subjectKinds.find((one) => one === textIn(about, 'kind'));
    if (kind) follow(kind, child(about, 'id'), [...here, 'about', 'id'], id);
    listIn(dispute, 'positions').forEach((position, k) =>
      follow('source', child(position, 'source'), [...here, 'positions', k, 'source'], id),
    );
  });
  return issues;
}

/** By kind of record, the ids that the dataset has. */
function knownIds(data: unknown): (kind: Kind) => ReadonlySet<string> {
  const lists = { ...recordLists, sequence: 'sequences' };
  const known = new Map<Kind, ReadonlySet<string>>();
  return (kind) => {
    const records = () => (kind === 'film' ? [child(data, 'film')] : listIn(data, lists[kind]));
    const ids = known.get(kind) ?? new Set(records().flatMap((record) => textIn(record, 'id') ?? []));
    known.set(kind, ids);
    return ids;
  };
}

function checkScenes(data: unknown, follow: Follow, report: Report) {
  const ended = new Set<string>();
  let current: string | undefined;
  followAll(listIn(data, 'scenes'), ['scenes'], (scene, here, id) => {
    const sequence = textIn(scene, 'sequence');
    follow('sequence', sequence, [...here, 'sequence'], id);
    if (sequence !== undefined && sequence !== current) {
      if (current !== undefined) ended.add(current);
      if (ended.has(sequence)) {
        report({
          path: [...here, 'sequence'],
          ...(id !== undefined && { id }),
          expected: 'the scenes of a sequence to stand next to one another',
          found: `"${sequence}" again after another sequence`,
          hint: `move the scene up to the others of "${sequence}"`,
        });
      }
      current = sequence;
    }
    listIn(scene, 'characters').forEach((member, k) =>
      follow('character', child(member, 'id'), [...here, 'characters', k, 'id'], id),
    );
    for (const key of ['characters', 'songs']) {
      const ids = listIn(scene, key).map((one) => child(one, 'id'));
      checkOnce(ids, [...here, key], id, report, 'id');
    }
    listIn(scene, 'accounts').forEach((account, k) =>
      follow('source', child(account, 'source'), [...here, 'accounts', k, 'source'], id),
    );
    followList('source', scene, 'sources', here, id, follow);
  });
}
