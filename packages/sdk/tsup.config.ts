import { packageConfig } from '../../tsup.base.ts';

export default packageConfig([
  'index',
  'awards',
  'calendar',
  'classification',
  'engines',
  'fees',
  'figures',
  'packs',
  'pairing',
  'words/zh',
  'words/en',
  'working-calendar',
  'verbs',
]);
