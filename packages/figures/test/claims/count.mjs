// Counts the texts and holds every label against its text and its figures: node packages/figures/test/claims/count.mjs
import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const faults = [];
const slips = new Map();
const total = { texts: 0, numbers: 0, right: 0, altered: 0, unfounded: 0, name: 0, cells: 0 };

const number = (value) => (typeof value === 'number' ? value : value.num / value.den);
const samePeriod = (one, other) => one?.from === other?.from && one?.to === other?.to;

/** The place of the given occurrence of a snippet, counting overlapping ones; -1 when there is none. */
function placeOf(text, snippet, ordinal) {
  let at = -1;
  for (let n = 0; n < ordinal; n += 1) {
    at = text.indexOf(snippet, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** What the bureau's figures answer to a label. */
function truth(label, figures) {
  const figure = figures.get(label.figure);
  const value = number(figure.value);
  if (label.measure === 'value') return value;
  if (label.measure === 'share') return value / number(figures.get(label.of).value);
  const period = label.measure === 'earlier' ? label.period : label.against;
  const before = number(figure.earlier.find((one) => samePeriod(one.period, period)).value);
  if (label.measure === 'earlier') return before;
  if (label.measure === 'growth') return (value - before) / before;
  if (label.measure === 'times') return value / before;
  return value - before; // change, points
}

/** Whether a number, as a reader understands it, says what is true. */
function agrees({ value, step = 0, bound }, true_) {
  const slack = 1e-9 * Math.max(1, Math.abs(true_));
  if (bound === 'more') return true_ > value && true_ < value + step;
  if (bound === 'near') return true_ > value - step && true_ < value;
  if (bound === 'over') return true_ >= value;
  if (bound === 'under') return true_ < value;
  return Math.abs(true_ - value) <= step / 2 + slack;
}

const files = readdirSync(here)
  .filter((name) => name.endsWith('.json'))
  .sort();
for (const file of files) {
  const claim = JSON.parse(readFileSync(new URL(file, here), 'utf8'));
  const figures = new Map(claim.figures.map((figure) => [figure.id, figure]));
  const count = { right: 0, altered: 0, unfounded: 0, name: 0 };
  const covered = new Set();
  let mended = '';
  let upTo = 0;
  for (const label of claim.numbers) {
    const fault = (what) => faults.push(`${file} number ${label.n} ${label.number}: ${what}`);
    count[label.status] += 1;
    total.cells += label.cell ? 1 : 0;
    const snippetAt = placeOf(claim.altered, label.snippet, label.ordinal);
    if (snippetAt < 0) fault('the snippet is not in the text that often');
    if (label.snippet.split(label.number).length !== 2) fault('the snippet must hold the number once');
    const at = snippetAt + label.snippet.indexOf(label.number);
    for (let i = at; i < at + label.number.length; i += 1) {
      if (covered.has(i)) fault('overlaps another number');
      covered.add(i);
    }
    if (label.status === 'altered') {
      const from = at - label.stands.indexOf(label.number);
      if (claim.altered.slice(from, from + label.stands.length) !== label.stands)
        fault('stands is not what stands there');
      mended += claim.altered.slice(upTo, from) + label.was;
      upTo = from + label.stands.length;
      slips.set(label.slip, (slips.get(label.slip) ?? 0) + 1);
    }
    if (label.status !== 'right' && label.status !== 'altered') continue;
    const figure = figures.get(label.figure);
    if (figure?.label !== label.label) fault('no such figure');
    else if (label.measure !== 'earlier' && !samePeriod(figure.period, label.period)) fault('another period');
    else if (agrees(label.reads, truth(label, figures)) !== (label.status === 'right'))
      fault(`${label.status}, but the figures say ${truth(label, figures)}`);
  }
  mended += claim.altered.slice(upTo);
  if (mended !== claim.text) faults.push(`${file}: the altered text, mended, is not the right text`);
  for (const digit of claim.altered.matchAll(/[0-9０-９]/g))
    if (!covered.has(digit.index)) faults.push(`${file}: no label for the digit at ${digit.index}`);
  const numbers = count.right + count.altered + count.unfounded;
  total.texts += 1;
  total.numbers += numbers;
  for (const status of Object.keys(count)) total[status] += count[status];
  console.log(`${file}: ${numbers} numbers, ${count.altered} altered, ${claim.figures.length} figures`);
}

console.log(
  `${total.texts} texts, ${total.numbers} numbers: ${total.right} right, ${total.altered} altered, ${total.unfounded} without a figure; ` +
    `${total.cells} in tables; besides, ${total.name} years, days and names`,
);
console.log([...slips].map(([slip, n]) => `${slip} ${n}`).join(', '));
if (total.texts < 12 || total.right + total.altered < 200 || total.altered < 60) faults.push('too little material');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
