import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import type { Instance } from '#domain/storyline/instance.ts';
import { orderStorylines, type OrderingOptions } from '#domain/storyline/ordering.ts';
import { placeStorylines } from '#domain/storyline/place.ts';
import { readInstance } from '#domain/storyline/readInstance.ts';

import { readSource } from './storylineSource.ts';

const USAGE = 'usage: npm run --silent storyline -- FILE.json [--seed N] [--iterations N]';
const MOST_PROBLEMS_SHOWN = 20;

interface Arguments {
  readonly file: string;
  readonly options: OrderingOptions;
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Error(`--${name}: expected a whole number, found "${text}"`);
  return Number(text);
}

function readArguments(args: readonly string[]): Arguments {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: 'string' }, iterations: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  return {
    file,
    options: {
      ...(values.seed !== undefined && { seed: wholeNumber('seed', values.seed) }),
      ...(values.iterations !== undefined && { iterations: wholeNumber('iterations', values.iterations) }),
    },
  };
}

function checked(value: unknown): Instance {
  const reading = readInstance(value);
  if (reading.kind === 'instance') return reading.instance;
  const shown = reading.problems.slice(0, MOST_PROBLEMS_SHOWN);
  const more = reading.problems.length - shown.length;
  throw new Error([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n  '));
}

/** The source with its layout, as one line of JSON. Throws an Error if it is no instance. */
function layOut({ file, options }: Arguments): string {
  const source = readSource(file);
  const instance = checked(source);
  const start = performance.now();
  const { orders, crossings, iterations } = orderStorylines(instance, options);
  const { y, wiggleCount, height } = placeStorylines(instance, orders);
  const ms = Math.round(performance.now() - start);
  return JSON.stringify({
    ...source,
    layout: orders,
    y: orders.map((order, step) => Object.fromEntries(order.map((id, slot) => [id, y[step]?.[slot]]))),
    crossings,
    wiggleCount,
    height,
    iterations,
    ms,
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Prints the layout, or says on stderr what is wrong and sets the exit code to 1. */
function main(args: readonly string[]): void {
  let request: Arguments;
  try {
    request = readArguments(args);
  } catch (error) {
    console.error(`storyline: ${describe(error)}`);
    process.exitCode = 1;
    return;
  }
  try {
    console.log(layOut(request));
  } catch (error) {
    console.error(`storyline: ${request.file}: ${describe(error)}`);
    process.exitCode = 1;
  }
}

main(process.argv.slice(2));
