import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Case","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/Case.md","filePath":"api/@huiqi/rules/index/interfaces/Case.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/Case.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / Case</p><h1 id="接口-case" tabindex="-1">接口: Case <a class="header-anchor" href="#接口-case" aria-label="Permalink to &quot;接口: Case&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L41" target="_blank" rel="noreferrer">packages/rules/src/case.ts:41</a></p><p>One case opened on a rule book; derived facts are computed once for all its rules. Make one per subject and day.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>basis</strong>: <a href="./../../../kernel/index/interfaces/Basis.html"><code>Basis</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L47" target="_blank" rel="noreferrer">packages/rules/src/case.ts:47</a></p><p>What every determination of this case rests on.</p><hr><h3 id="book" tabindex="-1">book <a class="header-anchor" href="#book" aria-label="Permalink to &quot;book&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>book</strong>: <a href="./RuleBook.html"><code>RuleBook</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L43" target="_blank" rel="noreferrer">packages/rules/src/case.ts:43</a></p><p>The rules.</p><hr><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>input</strong>: <a href="./CaseInput.html"><code>CaseInput</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L45" target="_blank" rel="noreferrer">packages/rules/src/case.ts:45</a></p><p>What is known.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/Case.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Case = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Case as default
};
