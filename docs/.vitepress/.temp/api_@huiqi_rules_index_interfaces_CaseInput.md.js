import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: CaseInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/CaseInput.md","filePath":"api/@huiqi/rules/index/interfaces/CaseInput.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/CaseInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / CaseInput</p><h1 id="接口-caseinput" tabindex="-1">接口: CaseInput <a class="header-anchor" href="#接口-caseinput" aria-label="Permalink to &quot;接口: CaseInput&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L27" target="_blank" rel="noreferrer">packages/rules/src/case.ts:27</a></p><p>What is known of one case.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="calendar" tabindex="-1">calendar? <a class="header-anchor" href="#calendar" aria-label="Permalink to &quot;calendar?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>calendar?</strong>: <a href="./../../../kernel/days/interfaces/CalendarView.html"><code>CalendarView</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L35" target="_blank" rel="noreferrer">packages/rules/src/case.ts:35</a></p><p>The working calendar, where a rule counts workdays.</p><hr><h3 id="days" tabindex="-1">days <a class="header-anchor" href="#days" aria-label="Permalink to &quot;days&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>days</strong>: <a href="./CaseDays.html"><code>CaseDays</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L31" target="_blank" rel="noreferrer">packages/rules/src/case.ts:31</a></p><p>The days.</p><hr><h3 id="facts" tabindex="-1">facts <a class="header-anchor" href="#facts" aria-label="Permalink to &quot;facts&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>facts</strong>: <a href="./../../../kernel/index/interfaces/FactSet.html"><code>FactSet</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L29" target="_blank" rel="noreferrer">packages/rules/src/case.ts:29</a></p><p>The facts; one that is absent or null is unknown.</p><hr><h3 id="judgements" tabindex="-1">judgements? <a class="header-anchor" href="#judgements" aria-label="Permalink to &quot;judgements?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>judgements?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./Judgement.html"><code>Judgement</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L33" target="_blank" rel="noreferrer">packages/rules/src/case.ts:33</a></p><p>The signed answers, by clause.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/CaseInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CaseInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CaseInput as default
};
