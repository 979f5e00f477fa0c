import type { Arguments } from './arguments/read-arguments.ts';
import type { Streams } from './streams.ts';
import { say } from './words.ts';

/** Counts what is done and shows it. */
export interface Progress {
  /** One more is done. */
  readonly step: (failed: boolean) => void;
  /** Nothing more comes. */
  readonly end: () => void;
}

/** A terminal is told after every so many lines, a file after ten times as many. */
const often = 1000;

/**
 * Counter lines on the error stream, where it is a terminal or `--progress` was given.
 *
 * @param callArguments - the arguments
 * @param streams - where to show it
 * @param verb - what the lines begin with
 */
export function openProgress(callArguments: Arguments, { stderr }: Streams, verb: string): Progress {
  const terminal = stderr.isTTY === true;
  const isAsked = callArguments.flag('progress');
  let [done, failures, shown] = [0, 0, false];
  const show = (end: string): void => {
    const text = say('cli.progress', { verb, done: grouped(done), failures: grouped(failures) }, callArguments.locale);
    stderr.write(terminal ? `\r${text}${end}` : `${text}\n`);
    shown = true;
  };
  return {
    step(failed) {
      done += 1;
      if (failed) failures += 1;
      if (terminal ? done % often === 0 : isAsked && done % (often * 10) === 0) show('');
    },
    end() {
      if (isAsked || shown) show('\n');
    },
  };
}

/** 12345 as `12,345`. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
