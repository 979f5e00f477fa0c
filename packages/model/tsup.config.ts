import { packageConfig } from '../../tsup.base.ts';

export default packageConfig([
  'index',
  'types',
  'identifiers',
  'facts',
  'outcome',
  'calendar',
  'line',
  'words/zh',
  'words/en',
]);
