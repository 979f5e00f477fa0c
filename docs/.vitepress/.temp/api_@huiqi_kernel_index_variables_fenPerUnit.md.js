import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: fenPerUnit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/variables/fenPerUnit.md","filePath":"api/@huiqi/kernel/index/variables/fenPerUnit.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/variables/fenPerUnit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / fenPerUnit</p><h1 id="变量-fenperunit" tabindex="-1">变量: fenPerUnit <a class="header-anchor" href="#变量-fenperunit" aria-label="Permalink to &quot;变量: fenPerUnit&quot;">​</a></h1><blockquote><p><code>const</code> <strong>fenPerUnit</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/RoundingUnit.html"><code>RoundingUnit</code></a>, <code>number</code>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/rounding.ts#L30" target="_blank" rel="noreferrer">packages/kernel/src/rounding.ts:30</a></p><p>The size of each rounding unit in fen.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/variables/fenPerUnit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fenPerUnit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fenPerUnit as default
};
