import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Highs } from 'highs';
import type { AssignmentInstance } from '../src/solver.ts';
