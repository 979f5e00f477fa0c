import type { Words } from '@huiqi/kernel';
import type { RulesAuthorsParams } from '../../codes.ts';

/** The words of `@huiqi/rules` for authors of packs in English. */
export const rulesAuthorsEn: Words<RulesAuthorsParams> = {
  'rules.vocabulary.conflict': ['“{word}” is registered twice with different meanings', 'use two different words'],
  'rules.word.unknown': [
    'rule “{rule}” uses “{word}”, a word nobody registered',
    'check the spelling, or register the word in the vocabulary',
  ],
  'rules.word.near': ['rule “{rule}” uses “{word}”, a word nobody registered', 'did you mean “{nearest}”?'],
  'rules.const.type': [
    'the constant “{value}” is not of the type wanted ({wanted})',
    'write money (fen) as “100万元” or whole fen, a ratio as “85%”, an integer as 300 without quotes or unit, a day as “2026-03-05”, a boolean as true or false',
  ],
  'rules.param.unknown': [
    'rule “{rule}” looks up the parameter “{word}”, which does not exist',
    'check the id, or load the pack that holds it',
  ],
  'rules.param.keys': [
    'the parameter “{param}” is keyed by {wanted}, given were {found}',
    'give `by` in the order of the keys',
  ],
  'rules.param.overlap': [
    'rows {rows} of the parameter “{param}” are equally specific and in force together',
    'narrow one row’s period, or add a key that tells them apart',
  ],
  'rules.formula.args': [
    'the argument “{argument}” of the formula “{formula}” is missing or unknown',
    'give the arguments that the vocabulary lists',
  ],
  'rules.type': ['“{word}” should be {wanted}, found {found}', 'compare two terms of one type'],
  'rules.span.unit': [
    'a span cannot be counted in “{unit}” here',
    'use days, workdays, months or years; a look-back takes no workdays',
  ],
  'rules.span.shape': [
    'the span at “{word}” is not well formed',
    'write a whole amount of at most two hundred years, and unit and roll with the words of the grammar',
  ],
  'rules.condition.shape': ['a condition of rule “{rule}” is not well formed', 'mend it by the JSON Schema of packs'],
  'rules.term.shape': [
    'a term of rule “{rule}” is not well formed: {found}',
    'write, in braces, "const": "50%" for a constant, "fact": "…" for a fact or "param": "…" for a parameter',
  ],
  'rules.outcome.word': ['the argument “{word}” of the outcome cannot be “{found}”', 'write one of: {allowed}'],
  'rules.outcome.wordNear': [
    'the argument “{word}” of the outcome cannot be “{found}”; it is one of: {allowed}',
    'did you mean “{nearest}”?',
  ],
  'rules.outcome.range': [
    'the argument “{word}” of rule “{rule}” is {found}, which is out of range',
    'a share lies between 0 and 100%, amounts and counts are not negative: check the value',
  ],
  'rules.outcome.key': [
    'the argument “{word}” of the outcome has nothing called “{key}”',
    'take it out, or check the spelling',
  ],
  'rules.outcome.lacking': ['the outcome “{word}” lacks “{key}”', 'add it'],
  'rules.outcome.true': [
    'the argument “{word}” of the outcome can only be true, found {found}',
    'leave it out where it does not hold',
  ],
  'rules.outcome.text': [
    'the text of the argument “{word}” of the outcome is not well formed: {found}',
    'write a text that is not empty; where it has a form, like this: {example}',
  ],
  'rules.outcome.name': [
    'the argument “{word}” of the outcome is an id or a name, found {found}',
    'write the id of a rule, a group or an event',
  ],
  'rules.outcome.bilingual': [
    'the argument “{word}” of the outcome is a text in two languages, found {found}',
    'write, in braces, "zh": "…", "en": "…"',
  ],
  'rules.outcome.whole': [
    'the argument “{word}” of the outcome is a whole number from {least} to {most}, found {found}',
    'write a whole number without quotes; “unknown” means that there is no upper bound',
  ],
  'rules.outcome.share': [
    'the argument “{word}” of the outcome is a fraction from 0 to 1, found {found}',
    'write, in braces, "num": 3, "den": 10',
  ],
  'rules.outcome.amount': [
    'the argument “{word}” of the outcome is an amount or a number, found {found}',
    'write money as “20元”, a rate as “0.7%”, a measure as “1.5” or a whole number',
  ],
  'rules.outcome.span': [
    'the argument “{word}” of the outcome is a span, found {found}',
    'write, in braces, "amount": 6, "unit": "month"; some spans take days, months and years only',
  ],
  'rules.outcome.list': [
    'the argument “{word}” of the outcome is a list that is not empty, found {found}',
    'list the items in brackets, or leave it out where there are none',
  ],
  'rules.outcome.record': [
    'the argument “{word}” of the outcome has named parts, found {found}',
    'write it as the engine describes',
  ],
  'rules.outcome.map': [
    'the argument “{word}” of the outcome has named parts, found {found}',
    'write it as the engine describes',
  ],
  'rules.outcome.either': [
    'the argument “{word}” of the outcome is not well formed: {found}',
    'write it as the engine describes',
  ],
  'rules.comparison.word': [
    'a comparison has exactly one word, found: {found}',
    'keep one of eq, ne, in, lt, lte, gt, gte',
  ],
  'rules.comparison.order': [
    '“{fact}” ({type}) has no order, so {word} cannot be asked',
    'use eq or in, or give the grades an order in the vocabulary',
  ],
  'rules.quantifier.word': [
    'a condition on a collection has exactly one quantifier, found: {found}',
    'keep one of some, every, none, count',
  ],
  'rules.quantifier.bounds': [
    'the bounds of “{quantifier}” are wrong: only count takes gte or lte',
    'give count a gte or lte, and the others none',
  ],
  'rules.collection.day': [
    'the records of “{collection}” bear no day, so no span can be asked of them',
    'drop `within`, or name the day field in the vocabulary',
  ],
  'rules.outcome.unknown': [
    'rule “{rule}” gives {found}, which is no registered outcome',
    'give exactly one registered outcome',
  ],
  'rules.outcome.argument': [
    'the outcome “{outcome}” has no argument “{argument}”',
    'give the arguments that the vocabulary lists',
  ],
  'rules.pack.example': [
    'the pack “{pack}” is invented example policy and does not decide unless asked for',
    'to try it, let it in (--examples on the command line, examples: true in a program); replace it by the real local policy in use',
  ],
  'rules.pack.digest': [
    'the digest of the pack is not that of its content: found {found}, it should be {wanted}',
    'take the digest out where the content was changed on purpose; otherwise get the file again',
  ],
  'rules.pack.json': [
    'no JSON: it cannot be read on from line {line}, column {column}',
    'check quotation marks, commas and brackets',
  ],
  'rules.pack.encoding': ['the file is not in UTF-8', 'save it as UTF-8; some editors save as GBK'],
  'rules.pack.twice': ['the pack “{pack}” was handed in twice', 'name it once'],
  'rules.pack.unsealed': [
    'the pack “{pack}” has no digest, so that no answer could be checked',
    'read the file by loadPack, not by JSON.parse alone',
  ],
  'rules.shape.key': ['there is no “{key}” here', 'delete it, or check the spelling'],
  'rules.shape.keyNear': ['there is no “{key}” here', 'did you mean “{nearest}”?'],
  'rules.shape.missing': ['“{name}” is missing', 'add it'],
  'rules.shape.empty': ['“{name}” is blank', 'fill it in, or delete it where it is optional'],
  'rules.shape.oneOf': ['“{found}” is none of what may stand here', 'write one of: {wanted}'],
  'rules.shape.day': ['“{found}” is no day', 'write it as 2026-03-05'],
  'rules.shape.form': ['“{name}” has another form: {found}', 'see the forms with huiqi schema pack'],
  'rules.shape.type.text': ['“{name}” is a text, found {found}', 'write a text, in quotes'],
  'rules.shape.type.integer': ['“{name}” is a whole number, found {found}', 'write a whole number, a ratio as “85%”'],
  'rules.shape.type.boolean': ['“{name}” is yes or no, found {found}', 'write true or false'],
  'rules.shape.type.list': ['“{name}” is a list, found {found}', 'write a list in brackets, even of one'],
  'rules.shape.type.record': ['“{name}” is a record, found {found}', 'write its parts in braces'],
  'rules.fact.name': [
    'the pack’s own fact “{fact}” is not well named',
    'begin with local., then letters and digits, such as local.brandYears',
  ],
  'rules.fact.twice': [
    'the packs {packs} both bring “{fact}”, with different meanings',
    'give one of them another name',
  ],
  'rules.fact.shape': [
    'the “{part}” of the pack’s own fact “{fact}” does not go with its type',
    'values go with texts only, an order names every value, bounds go with numbers and the upper one is not below the lower',
  ],
  'rules.source.missing': [
    'the source “{document}” is not among the pack’s documents',
    'add the document under `documents`',
  ],
  'rules.id.reused': ['the id “{id}” is used twice', 'give one of them an id that was never used'],
  'rules.replaces.unknown': [
    'the rule “{id}” that is to be replaced is in no earlier layer',
    'check the id, and put the upper layer first',
  ],
  'rules.cycle': ['a fact is derived from itself: {facts}', 'break one of the derivations'],
  'rules.engine.twice': ['the engine “{engine}” is handed in twice', 'name it once'],
  'rules.engine.foreign': [
    'the engine “{engine}” registers “{word}”, which is not its own',
    'name it in what the engine owns, or give it another name',
  ],
  'rules.record.pack': [
    'there is no pack “{id}” with the digest {digest}',
    'bring the version of the pack that was in use',
  ],
  'rules.record.version': [
    'the record has the form {version}, which is not read here',
    'take the decision again with the program that wrote it',
  ],
  'rules.engine.missing': [
    'the engine “{engine}” was not handed to the desk, so none of its rules are there',
    'hand it in among the engines of openRuleDesk; who calls compile joins {engine}Vocabulary',
  ],
  'rules.lint.gap': ['“{id}” has no value or text from {from} up to {to}', 'fill the days, or say why there is none'],
  'rules.lint.layerGap': [
    '{rules} follow each other, and none is in force from {from} up to {to}',
    'fill the days, or say why there is none',
  ],
  'rules.lint.rangeGap': [
    '“{id}” has no row for “{key}” from {from} up to {to}',
    'fill the range, or say why there is none',
  ],
  'rules.lint.deadClause': [
    'a clause of rule “{id}” about “{about}” can never hold',
    'correct the value or bound, or delete the clause',
  ],
  'rules.lint.value': ['“{fact}” never has the value “{found}”', 'write one of: {allowed}'],
  'rules.lint.valueNear': [
    '“{fact}” never has the value “{found}”; it is one of: {allowed}',
    'did you mean {nearest}?',
  ],
  'rules.lint.name': [
    'the “{word}” of rule “{id}” names “{name}”, but no such rule, group or event is there',
    'check the name, or load the pack that holds it',
  ],
  'rules.lint.nameNear': [
    'the “{word}” of rule “{id}” names “{name}”, but no such rule, group or event is there',
    'did you mean “{nearest}”?',
  ],
  'rules.lint.group': [
    'rule “{id}” names no group, so that it is never asked',
    'name its group, such as the id of the award',
  ],
  'rules.lint.rivals': [
    'the rules {rules} are in force together and give one thing different values; their conditions cannot be seen to exclude each other',
    'let their conditions exclude each other, or let one replace the other',
  ],
  'rules.lint.inclusiveEnd': [
    'the period ends before {to}: the day itself does not count',
    'where it is in force on that day, write {next}',
  ],
  'rules.lint.bareMoney': [
    'the sum {found} has no unit and counts fen: {found:yuan}',
    'where yuan are meant, write “{written}”',
  ],
  'rules.lint.emptyPeriod': ['the period from {from} up to {to} has no day', 'let it end after it begins'],
  'rules.lint.outsideDocument': [
    'rule “{id}” is in force only when its document “{document}” is not',
    'check the days of both',
  ],
  'rules.lint.mirror': [
    'the address {url} of “{document}” is not the issuer’s own',
    'use the issuer’s address or none',
  ],
  'rules.lint.unconfirmed': ['“{id}” is unconfirmed and off by default', 'read the text and raise the evidence mark'],
  'rules.lint.outranked': [
    'a better account says otherwise of “{document}”: {says}',
    'take the better account and mend the pack',
  ],
  'rules.lint.draft': '“{id}” comes from the draft “{document}” and never decides',
  'rules.lint.unused': ['no rule uses “{id}”', 'delete it if it is not needed'],
  'rules.lint.textLikeId': [
    'the text “{text}” is an id to the letter, and would be renamed with it',
    'say it in words, not by its id',
  ],
};
