import { nearestWord } from '@huiqi/kernel';
import { callerError } from '../caller-error.ts';
import { openOutput } from '../output.ts';
import { jsonSchemaNamed, schemaNames } from '../schemas/json-schema.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';

/** `huiqi schema`: the JSON Schema of any input or output, or their names. */
export const schemaVerb: Verb = {
  name: 'schema',
  words: toolWords('schema'),
  operands: '[NAME]',
  count: [0, 1],
  options: [],
  async run({ operands }, { stdout }) {
    const [name] = operands;
    const output = openOutput(stdout);
    await output.line(name === undefined ? schemaNames.join('\n') : JSON.stringify(schemaOf(name), null, 2));
    output.release();
    return 0;
  },
};

function schemaOf(name: string): object {
  const schema = jsonSchemaNamed(name);
  if (schema !== null) return schema;
  const nearest = nearestWord(name, schemaNames);
  throw nearest === null
    ? callerError('cli.schema.unknown', { name })
    : callerError('cli.schema.unknownNear', { name, nearest });
}
