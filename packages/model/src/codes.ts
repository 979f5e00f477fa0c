import { issuesOf, type KernelParams, type Places } from '@huiqi/kernel';

/** The codes of findings in facts, each with the places in its words. */
export interface ModelFactsParams {
  'division.shape': Places<'text'>;
  'division.province': Places<'text' | 'found'>;
  'division.outside': Places<'text'>;
  'division.level': Places<'text' | 'found' | 'wanted'>;
  'division.abolished': Places<'text' | 'name' | 'successors'>;
  'level.unknown': Places<'text'>;
  'industry.shape': Places<'text'>;
  'industry.part': Places<'text' | 'wanted'>;
  'industry.zero': Places<'text' | 'filled' | 'wanted'>;
  'industry.letter': Places<'text' | 'wanted'>;
  'industry.section': Places<'text' | 'found'>;
  'industry.division': Places<'text' | 'found'>;
  'industry.disagree': Places<'text' | 'division' | 'wanted' | 'found'>;
}

/** The codes of findings in entities, identifiers and working calendars, each with the places in its words. */
export interface ModelParams {
  'creditCode.none': Places<'text'>;
  'creditCode.isLicence15': Places<'text'>;
  'creditCode.isLicence13': Places<'text'>;
  'creditCode.isLicenceText': Places<'text'>;
  'creditCode.isOrganisationCode': Places<'text'>;
  'creditCode.isIdentityNumber': Places;
  'creditCode.letterCase': Places<'characters'>;
  'creditCode.width': Places;
  'creditCode.separators': Places;
  'creditCode.digitsLost': Places;
  'creditCode.length': Places<'length'>;
  'creditCode.character': Places<'characters'>;
  'creditCode.authority': Places<'found'>;
  'creditCode.kind': Places<'found' | 'authority'>;
  'creditCode.division': Places<'found'>;
  'creditCode.province': Places<'found'>;
  'creditCode.check': Places<'found' | 'wanted'>;
  'creditCode.checkYForOne': Places<'found' | 'wanted'>;
  'creditCode.innerCheck': Places<'found' | 'wanted'>;
  'creditCode.placeholder': Places<'body'>;
  'creditCode.placeholderHalves': Places<'body'>;
  'creditCode.suggestion': Places<'suggestion'>;
  'organisationCode.shape': Places<'text'>;
  'organisationCode.check': Places<'found' | 'wanted'>;
  'organisationCode.private': Places<'text'>;
  'licenceNumber.shape': Places<'text'>;
  'licenceNumber.check': Places<'found' | 'wanted'>;
  'licenceNumber.unchecked': Places<'text'>;
  'model.missing': Places<'title' | 'hint'>;
  'model.type': Places<'title' | 'found'>;
  'model.type.text': Places<'title' | 'found'>;
  'model.type.number': Places<'title' | 'found'>;
  'model.type.integer': Places<'title' | 'found'>;
  'model.type.boolean': Places<'title' | 'found'>;
  'model.type.list': Places<'title' | 'found'>;
  'model.type.record': Places<'title' | 'found'>;
  'model.date': Places<'title' | 'found'>;
  'model.enum': Places<'title' | 'found' | 'wanted'>;
  'model.empty': Places<'title'>;
  'model.below': Places<'title' | 'found' | 'least'>;
  'model.above': Places<'title' | 'found' | 'most'>;
  'model.order': Places<'title' | 'found' | 'wanted'>;
  'model.unknownKey': Places<'key' | 'hint'>;
  'model.duplicate': Places<'value'>;
  'model.kind': Places;
  'model.entity': Places<'name'>;
  'holding.winner': Places;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<ModelParams & ModelFactsParams & KernelParams>();
