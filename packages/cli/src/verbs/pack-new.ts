import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CallerError } from '@huiqi/kernel';
import { say } from '@huiqi/messages';
import { openOutput } from '../output.ts';
import { skeletonPack } from '../pack/skeleton.ts';
import { packJsonSchema } from '../schemas/pack-json-schema.ts';
import type { Verb } from '../verb.ts';

const schemaFile = 'pack-schema.json';

/** `huiqi pack new`: a first pack to fill in, with the schema that lets editors complete it. @zh 新建规则包 */
export const packNewVerb: Verb = {
  name: 'pack new',
  key: 'packNew',
  operands: 'ID',
  count: [1, 1],
  options: ['division', 'out'],
  async run({ operands, locale, text }, { stdout }) {
    const [id = ''] = operands;
    const division = text('division');
    if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id)) throw new CallerError('cli.new.id', { id });
    if (division !== null && !/^\d{6}$/.test(division)) {
      throw new CallerError('cli.option.division', { found: division });
    }
    const folder = text('out') ?? '.';
    const file = join(folder, `${id.replaceAll('.', '-')}.json`);
    await mkdir(folder, { recursive: true });
    await writeNew(file, { $schema: `./${schemaFile}`, ...skeletonPack(id, division) });
    // The schema belongs to this version of the program and is made anew each time.
    await writeFile(join(folder, schemaFile), asFile(packJsonSchema()));
    const output = openOutput(stdout);
    await output.line(say('cli.new.done', { file, schema: join(folder, schemaFile) }, locale));
    output.release();
    return 0;
  },
};

async function writeNew(file: string, content: object): Promise<void> {
  try {
    await writeFile(file, asFile(content), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new CallerError('cli.new.exists', { file });
    throw new CallerError('cli.file.write', { file, detail: (error as Error).message });
  }
}

function asFile(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
