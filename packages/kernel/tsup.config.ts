import { packageConfig } from '../../tsup.base.ts';

export default packageConfig(['index', 'days', 'digest', 'fraction', 'random', 'words/zh', 'words/en']);
