import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';

/** The tags of uni-app that are no elements of HTML. */
const tags = ['view', 'text', 'picker'];

// The page as the bundler of uni-app, which is Vite, makes it for old engines; Vue stays outside, uni-app brings it.
export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
  resolve: { conditions: ['@huiqi/source', ...defaultClientConditions] },
  build: {
    target: ['chrome72', 'safari14'],
    lib: { entry: 'src/uni-app/waiver.vue', formats: ['cjs'] },
    rollupOptions: { external: ['vue'] },
  },
});
