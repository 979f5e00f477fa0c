import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: FactSet","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/FactSet.md","filePath":"api/@huiqi/kernel/index/interfaces/FactSet.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/FactSet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / FactSet</p><h1 id="接口-factset" tabindex="-1">接口: FactSet <a class="header-anchor" href="#接口-factset" aria-label="Permalink to &quot;接口: FactSet&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/fact.ts#L11" target="_blank" rel="noreferrer">packages/kernel/src/fact.ts:11</a></p><p>What is known of one subject: names in the field&#39;s vocabulary, such as <code>enterprise.employees</code>, and their values. A fact that is absent or null is unknown; it is never read as no, zero or the empty text.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>事实集</p><h2 id="可索引" tabindex="-1">可索引 <a class="header-anchor" href="#可索引" aria-label="Permalink to &quot;可索引&quot;">​</a></h2><blockquote><p>[<code>name</code>: <code>string</code>]: <a href="./../type-aliases/FactValue.html"><code>FactValue</code></a></p></blockquote><p>The value of a fact.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/FactSet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactSet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactSet as default
};
