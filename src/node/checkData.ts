import { findNodeAtLocation, parseTree } from 'jsonc-parser';

import { parseFilmText } from '#domain/film.ts';
import { formatIssue, InvalidFilmError, type Issue } from '#domain/issue.ts';

import { datasetFile, readDataset } from './datasetFile.ts';

/**
 * Checks dataset files and tells what is wrong with them like a compiler: `file:line:column message`.
 * @returns the lines for standard error; empty when every file is sound
 */
export function checkFiles(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    let text: string;
    try {
      text = readDataset(file);
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
    try {
      parseFilmText(text);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidFilmError)) throw error;
      return error.issues.map((issue) => `${file}:${placeOf(issue, text)} ${formatIssue(issue)}`);
    }
  });
}

/** `line:column` of the place in the JSON text that an issue is about; of the innermost thing around it if missing. */
function placeOf(issue: Issue, text: string): string {
  const tree = parseTree(text);
  const path = [...issue.path];
  let node = tree && findNodeAtLocation(tree, path);
  while (tree && node === undefined && path.length > 0) {
    path.pop();
    node = findNodeAtLocation(tree, path);
  }
  const offset = issue.path.length === 0 ? brokenAt(issue) : (node?.offset ?? 0);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The offset that the JSON parser of the runtime names in its message. */
function brokenAt(issue: Issue): number {
  return Number(/position (\d+)/.exec(issue.found)?.[1] ?? 0);
}

if (process.argv[1]?.endsWith('checkData.ts')) {
  const files = process.argv.slice(2);
  const wanted = files.length > 0 ? files : [datasetFile()];
  const lines = checkFiles(wanted);
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exit(1);
  console.log(`${wanted.join(', ')}: sound`);
}
