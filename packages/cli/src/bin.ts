#!/usr/bin/env node
import process, { argv, stderr, stdin, stdout } from 'node:process';
import { run } from './index.ts';

// A stream that fails must not end the process; `run` hears of it by itself.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

void run(argv.slice(2), { stdin, stdout, stderr }).then((code) => {
  process.exitCode = code;
});
