import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { flowPicture } from '../../../docs/scripts/flow-picture.ts';
import { root } from './support/workspace.ts';

const folder = pathToFileURL(root);
const page = readFileSync(`${root}docs/guide/one-order.md`, 'utf8');

test('the picture of an order shows the steps of its page, each in a file that is there', () => {
  expect(flowPicture(page, folder)).toBe(readFileSync(`${root}docs/public/one-order.svg`, 'utf8'));
});

test('a file that is not there is refused', () => {
  const moved = page.replace('fees/src/assess-waiver.ts', 'fees/src/assess-waivers.ts');
  expect(() => flowPicture(moved, folder)).toThrow('packages/fees/src/assess-waivers.ts');
});
