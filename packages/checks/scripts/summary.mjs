// Prints one closing line that any CI can read: 'N passed, N failed', counted from the main test run.
// With --stopped a step beside the tests failed and counts as one more.
import { existsSync, readFileSync } from 'node:fs';

const file = 'coverage/vitest.json';
const stopped = process.argv.includes('--stopped') ? 1 : 0;
const ran = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
const passed = ran.numPassedTests;
const failed = ran.numFailedTests === 0 ? stopped : ran.numFailedTests;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
