/**
 * The command line `huiqi`: batch answers line by line, JSON Schemas, and the tools of those who write packs. Everything runs in
 * process through `run`.
 *
 * @packageDocumentation
 */

export type { CliParams } from './codes.ts';
export { run } from './run.ts';
export type { ExitCode, Sink, Streams } from './streams.ts';
