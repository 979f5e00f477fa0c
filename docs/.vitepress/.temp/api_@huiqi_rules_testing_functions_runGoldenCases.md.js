import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: runGoldenCases()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/testing/functions/runGoldenCases.md","filePath":"api/@huiqi/rules/testing/functions/runGoldenCases.md"}');
const _sfc_main = { name: "api/@huiqi/rules/testing/functions/runGoldenCases.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">testing</a> / runGoldenCases</p><h1 id="函数-rungoldencases" tabindex="-1">函数: runGoldenCases() <a class="header-anchor" href="#函数-rungoldencases" aria-label="Permalink to &quot;函数: runGoldenCases()&quot;">​</a></h1><blockquote><p><strong>runGoldenCases</strong>(<code>book</code>, <code>cases</code>, <code>calendar?</code>): readonly <a href="./../interfaces/GoldenFailure.html"><code>GoldenFailure</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/testing.ts#L68" target="_blank" rel="noreferrer">packages/rules/src/testing.ts:68</a></p><p>Runs golden cases on a book, each lean and explained.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="book" tabindex="-1">book <a class="header-anchor" href="#book" aria-label="Permalink to &quot;book&quot;">​</a></h3><p><a href="./../../index/interfaces/RuleBook.html"><code>RuleBook</code></a></p><p>the compiled rules</p><h3 id="cases" tabindex="-1">cases <a class="header-anchor" href="#cases" aria-label="Permalink to &quot;cases&quot;">​</a></h3><p>readonly <a href="./../interfaces/GoldenCase.html"><code>GoldenCase</code></a>[]</p><p>the worked cases</p><h3 id="calendar" tabindex="-1">calendar? <a class="header-anchor" href="#calendar" aria-label="Permalink to &quot;calendar?&quot;">​</a></h3><p><a href="./../../../kernel/days/interfaces/CalendarView.html"><code>CalendarView</code></a></p><p>the working calendar, where rules count workdays</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p>readonly <a href="./../interfaces/GoldenFailure.html"><code>GoldenFailure</code></a>[]</p><p>what came out otherwise; empty when all is well</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/testing/functions/runGoldenCases.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runGoldenCases = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runGoldenCases as default
};
