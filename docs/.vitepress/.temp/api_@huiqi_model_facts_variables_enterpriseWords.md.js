import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: enterpriseWords","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/facts/variables/enterpriseWords.md","filePath":"api/@huiqi/model/facts/variables/enterpriseWords.md"}');
const _sfc_main = { name: "api/@huiqi/model/facts/variables/enterpriseWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">facts</a> / enterpriseWords</p><h1 id="变量-enterprisewords" tabindex="-1">变量: enterpriseWords <a class="header-anchor" href="#变量-enterprisewords" aria-label="Permalink to &quot;变量: enterpriseWords&quot;">​</a></h1><blockquote><p><code>const</code> <strong>enterpriseWords</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/EnterpriseWord.html"><code>EnterpriseWord</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/enterprise-words.ts#L32" target="_blank" rel="noreferrer">packages/model/src/enterprise-words.ts:32</a></p><p>The facts of <a href="./../functions/factsOf.html">factsOf</a> as words that rules may use, and those that rules derive about every enterprise. Each engine takes them into its vocabulary, so that one word means one thing everywhere.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>企业事实词汇</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/facts/variables/enterpriseWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const enterpriseWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  enterpriseWords as default
};
