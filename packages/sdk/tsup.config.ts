import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'calendar', 'packs', 'words/zh', 'words/en']);
