import { liesIn } from '@huiqi/model/identifiers';
import { allPacks } from '@huiqi/packs';
import type { SealedPack } from '@huiqi/rules';
import { readPack } from '@huiqi/rules/read';
import { issuesOfDivision } from '@huiqi/sdk';
import type { Arguments } from './arguments/read-arguments.ts';
import { callerError } from './caller-error.ts';
import { packData, readJsonFile } from './pack/pack-file.ts';
import { sayIssue } from './words.ts';

/** The word that stands for the shipped packs in a list of files. */
const shippedWord = 'shipped';

/**
 * The packs of a call: the files of `--packs`, among which `shipped` stands for the shipped ones, or the shipped ones alone.
 *
 * @throws {@link CallerError} `cli.packs.broken` for a file that is no pack, `cli.packs.place` for one of
 * another place than `--division`, and what reading a file throws
 */
export async function readPacks(callArguments: Arguments): Promise<readonly SealedPack[]> {
  const division = callArguments.text('division');
  if (division !== null) issuesOfDivision(division);
  const files = callArguments.text('packs')?.split(',') ?? [shippedWord];
  const packs: SealedPack[] = [];
  for (const file of files) {
    if (file === shippedWord) packs.push(...allPacks);
    else packs.push(await packOfPlace(file, division, callArguments));
  }
  return packs;
}

/** A pack that was named is meant: where it would be left out because of its place, the caller is told. */
async function packOfPlace(file: string, division: string | null, callArguments: Arguments): Promise<SealedPack> {
  const pack = await readPackFile(file, callArguments);
  if (pack.division !== null && (division === null || !liesIn(division, pack.division))) {
    throw callerError('cli.packs.place', { file, place: pack.division, division: division ?? '-' });
  }
  return pack;
}

/**
 * Reads a pack from a file.
 *
 * @throws {@link CallerError} `cli.packs.broken`, and what reading a file throws
 */
export async function readPackFile(file: string, { locale }: Arguments): Promise<SealedPack> {
  const { data } = await readJsonFile(file);
  const read = readPack(packData(data));
  if (read.ok) return read.value;
  const [first] = read.issues;
  const finding = first === undefined ? '' : `${first.path.join('.')}: ${sayIssue(first, locale).text}`;
  throw callerError('cli.packs.broken', { file, finding });
}
