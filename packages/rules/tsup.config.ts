import { packageConfig } from '../../tsup.base.ts';

export default packageConfig([
  'index',
  'read',
  'lint',
  'record',
  'testing',
  'diff',
  'words/zh',
  'words/en',
  'words/authors/zh',
  'words/authors/en',
  'verb',
]);
