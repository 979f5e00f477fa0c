import { globSync } from 'node:fs';
import { packageConfig } from '../../tsup.base.ts';

const places = globSync('src/places/**/*.ts').map((file) => file.slice('src/'.length, -'.ts'.length));

export default packageConfig(['index', 'manifest', ...places]);
