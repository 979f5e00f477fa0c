import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'words/zh', 'words/en']);
