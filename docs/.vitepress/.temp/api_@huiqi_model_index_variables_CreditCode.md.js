import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: CreditCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/CreditCode.md","filePath":"api/@huiqi/model/index/variables/CreditCode.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/CreditCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / CreditCode</p><h1 id="变量-creditcode" tabindex="-1">变量: CreditCode <a class="header-anchor" href="#变量-creditcode" aria-label="Permalink to &quot;变量: CreditCode&quot;">​</a></h1><blockquote><p><code>const</code> <strong>CreditCode</strong>: <code>ZodString</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/values/credit-code.ts#L6" target="_blank" rel="noreferrer">packages/model/src/values/credit-code.ts:6</a></p><p>A credit code as <code>checkCreditCode</code> accepts it.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>统一社会信用代码</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/CreditCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CreditCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CreditCode as default
};
