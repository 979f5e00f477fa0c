import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: readGoldenCases()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/read/functions/readGoldenCases.md","filePath":"api/@huiqi/rules/read/functions/readGoldenCases.md"}');
const _sfc_main = { name: "api/@huiqi/rules/read/functions/readGoldenCases.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">read</a> / readGoldenCases</p><h1 id="函数-readgoldencases" tabindex="-1">函数: readGoldenCases() <a class="header-anchor" href="#函数-readgoldencases" aria-label="Permalink to &quot;函数: readGoldenCases()&quot;">​</a></h1><blockquote><p><strong>readGoldenCases</strong>(<code>input</code>): <a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;readonly <a href="./../../testing/interfaces/GoldenCase.html"><code>GoldenCase</code></a>[]&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/read.ts#L195" target="_blank" rel="noreferrer">packages/rules/src/read.ts:195</a></p><p>Reads golden cases.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><p><code>unknown</code></p><p>parsed JSON, a list</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;readonly <a href="./../../testing/interfaces/GoldenCase.html"><code>GoldenCase</code></a>[]&gt;</p><p>the cases, or issues <code>rules.pack.shape</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/read/functions/readGoldenCases.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readGoldenCases = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readGoldenCases as default
};
