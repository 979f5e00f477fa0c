import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDivision } from '@huiqi/model/identifiers';
import { callerError } from '../caller-error.ts';
import { diskTrouble } from '../files/disk-trouble.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeTogether } from '../files/write-together.ts';
import { openOutput } from '../output.ts';
import { readJsonFile } from '../pack/pack-file.ts';
import { skeletonCases, skeletonPack } from '../pack/skeleton.ts';
import { packJsonSchema } from '../schemas/pack-json-schema.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { say } from '../words.ts';

const schemaName = 'pack-schema';

/** `huiqi pack new`: a folder with a first pack to fill in, its cases, and the schema that lets editors complete it. @zh 新建规则包 */
export const packNewVerb: Verb = {
  name: 'pack new',
  words: toolWords('packNew'),
  operands: 'ID',
  count: [1, 1],
  options: ['division', 'out', 'force'],
  async run({ operands, locale, text, flag }, { stdout }) {
    const [id = ''] = operands;
    const division = text('division');
    if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id)) throw callerError('cli.new.id', { id });
    if (division !== null && !checkDivision(division).ok) {
      throw callerError('cli.option.division', { found: division });
    }
    const folder = text('out') ?? id.replaceAll('.', '-');
    const [file, cases, schema] = ['pack', 'cases', schemaName].map((name) => join(folder, `${name}.json`)) as [
      string,
      string,
      string,
    ];
    for (const ownPack of [file, cases])
      if (await isThere(ownPack)) throw callerError('cli.new.exists', { file: ownPack });
    if (!flag('force') && !(await isSchemaOrNothing(schema))) throw callerError('cli.file.foreign', { file: schema });
    await makeFolder(folder).catch((error: unknown) => {
      throw diskTrouble(folder, error);
    });
    await writeTogether([
      // The schema belongs to this version of the program and is made anew each time.
      { file: schema, content: asFile(packJsonSchema()) },
      { file: cases, content: asFile(skeletonCases(id)) },
      { file, content: asFile({ $schema: `./${schemaName}.json`, ...skeletonPack(id, division) }) },
    ]);
    const output = openOutput(stdout);
    await output.line(say('cli.new.done', { file, cases, schema }, locale));
    output.release();
    return 0;
  },
};

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

/** Whether the schema of some version stands there, or nothing. */
async function isSchemaOrNothing(file: string): Promise<boolean> {
  if (!(await isThere(file))) return true;
  const { data } = await readJsonFile(file).catch(() => ({ data: null }));
  return typeof data === 'object' && data !== null && '$id' in data && data.$id === packJsonSchema()['$id'];
}

function asFile(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
