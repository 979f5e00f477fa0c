import { packageConfig } from '../../tsup.base.ts';

export default packageConfig([
  'index',
  'docx',
  'charts',
  'ics',
  'pages',
  'words/zh',
  'words/en',
  'words/pages/zh',
  'words/pages/en',
]);
