import { packageConfig } from '../../tsup.base.ts';

export default packageConfig([
  'index',
  'schema',
  'words/zh',
  'words/en',
  'words/authors/zh',
  'words/authors/en',
  'verbs',
]);
