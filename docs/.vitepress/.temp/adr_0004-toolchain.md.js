import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ADR 4 · Toolchain: develop on a newer Node, publish for Node 20","description":"","frontmatter":{},"headers":[],"relativePath":"adr/0004-toolchain.md","filePath":"adr/0004-toolchain.md"}');
const _sfc_main = { name: "adr/0004-toolchain.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="adr-4-·-toolchain-develop-on-a-newer-node-publish-for-node-20" tabindex="-1">ADR 4 · Toolchain: develop on a newer Node, publish for Node 20 <a class="header-anchor" href="#adr-4-·-toolchain-develop-on-a-newer-node-publish-for-node-20" aria-label="Permalink to &quot;ADR 4 · Toolchain: develop on a newer Node, publish for Node 20&quot;">​</a></h1><p>Status: accepted, 2026-11-22</p><ul><li>One bootstrap brings the pinned Node and pnpm from the npm registry (<code>packages/checks/scripts/run.mjs</code>), so that <code>npm start</code> and <code>npm test</code> need only Node 20 and npm. It installs once per lockfile; later runs start at once.</li><li>Published packages run on Node ≥ 20.19 and current browsers: <code>target</code> ES2023, nothing that only newer Nodes know.</li><li>Every module is an entry of the build: zod schemas stand at module level, and one imported helper must not drag 26 KB of them along.</li><li>Tests, examples and docs read the sources through the export condition <code>@huiqi/source</code>; no build is needed for them.</li><li>TypeScript 7 checks types; TypeScript 6 stands beside it for tools that need the compiler&#39;s API.</li><li>Packs are JSON that people edit; <code>packages/packs/scripts/generate.ts</code> makes the typed modules, and a check fails when they differ.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("adr/0004-toolchain.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0004Toolchain = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0004Toolchain as default
};
