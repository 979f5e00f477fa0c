import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: 'src/element-plus',
  base: './',
  plugins: [vue()],
  // The packages of the workspace resolve to their sources; with packages from npm this line is not needed.
  resolve: { conditions: ['@huiqi/source', ...defaultClientConditions] },
});
