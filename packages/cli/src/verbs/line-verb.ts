import type { LocalDate } from '@huiqi/kernel';
import type { Verb as Description } from '@huiqi/rules/verb';
import { openVerb, type VerbCall } from '@huiqi/sdk/verbs';
import { batchOptions, dayOptions, rulesOptions } from '../arguments/options.ts';
import type { Arguments } from '../arguments/read-arguments.ts';
import { runBatch } from '../batch.ts';
import { deskOf, type OpenedDesk } from '../desk.ts';
import type { Streams } from '../streams.ts';
import type { Verb } from '../verb.ts';
import { speeches } from '../words.ts';

/** A verb of the command line as its description has it: each line of the input is answered by itself. */
export function lineVerb(verb: Description): Verb {
  const { name, summary, help, input } = verb;
  const alone = verb.on === 'input';
  return {
    name,
    words: { summary, help },
    operands: '',
    count: [0, 0],
    options: alone ? ['as-of', ...batchOptions] : [...dayOptions, ...rulesOptions, 'explain', ...batchOptions],
    input,
    async run(callArguments, streams) {
      const call: VerbCall = alone
        ? { ...told(callArguments), ...dayOf(callArguments) }
        : await callOf(callArguments, streams);
      return runBatch(
        { verb: name, labels: call.desk?.labels ?? {}, answer: openVerb(verb, call) },
        callArguments,
        streams,
      );
    },
  };
}

/** How a verb that asks rules is asked. */
export async function callOf(callArguments: Arguments, streams: Streams): Promise<VerbCall & OpenedDesk> {
  return { ...told(callArguments), ...(await deskOf(callArguments, streams)) };
}

function told(callArguments: Arguments): VerbCall {
  return {
    explain: callArguments.flag('explain'),
    say: callArguments.flag('say'),
    speech: speeches[callArguments.locale],
  };
}

/** The day of a call that need not have one. */
function dayOf(callArguments: Arguments): { readonly decidedOn?: LocalDate } {
  return callArguments.text('as-of') === null ? {} : { decidedOn: callArguments.day('as-of') };
}
