import { findNodeAtLocation, parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';

import { escapeMarks, formatIssue, InvalidFilmError, type Issue } from '#domain/dataset/issue.ts';
import { parseFilmText } from '#domain/dataset/parseFilm.ts';
import { datasetFile, readDataset } from '#node/datasetFile.ts';

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
    return checkText(text).map(({ offset, message }) => `${file}:${lineAndColumn(offset, text)} ${message}`);
  });
}

interface Finding {
  readonly offset: number;
  readonly message: string;
}

function checkText(text: string): readonly Finding[] {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken) {
    const what = printParseErrorCode(broken.error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase();
    return [{ offset: broken.offset, message: `expected JSON, found: ${what}; everything behind it was not checked` }];
  }
  const repeated = repeatedKeys(text);
  try {
    parseFilmText(text);
    return repeated;
  } catch (error) {
    if (!(error instanceof InvalidFilmError)) throw error;
    return [
      ...repeated,
      ...error.issues.map((issue) => ({ offset: offsetOf(issue, tree), message: formatIssue(issue) })),
    ];
  }
}

/** Keys that stand twice in an object: JSON keeps the last and drops the others without a word. */
function repeatedKeys(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key))
        findings.push({ offset, message: escapeMarks(`expected each key once, found "${key}" again`) });
      keys?.add(key);
    },
  });
  return findings;
}

/** Where in the text the place is that an issue is about; of the innermost thing around it if it is missing. */
function offsetOf(issue: Issue, tree: Node | undefined): number {
  const path = [...issue.path];
  let node = tree && findNodeAtLocation(tree, path);
  while (tree && node === undefined && path.length > 0) {
    path.pop();
    node = findNodeAtLocation(tree, path);
  }
  return node?.offset ?? 0;
}

function lineAndColumn(offset: number, text: string): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

if (process.argv[1]?.endsWith('checkData.ts')) {
  const files = process.argv.slice(2);
  const wanted = files.length > 0 ? files : [datasetFile()];
  const lines = checkFiles(wanted);
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exit(1);
  console.log(`${wanted.join(', ')}: sound`);
}
