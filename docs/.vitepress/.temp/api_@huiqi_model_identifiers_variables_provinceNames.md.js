import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: provinceNames","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/variables/provinceNames.md","filePath":"api/@huiqi/model/identifiers/variables/provinceNames.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/variables/provinceNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / provinceNames</p><h1 id="变量-provincenames" tabindex="-1">变量: provinceNames <a class="header-anchor" href="#变量-provincenames" aria-label="Permalink to &quot;变量: provinceNames&quot;">​</a></h1><blockquote><p><code>const</code> <strong>provinceNames</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-names.ts#L7" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-names.ts:7</a></p><p>The 34 divisions of the province level by their code.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>省级行政区划</p><h2 id="参阅" tabindex="-1">参阅 <a class="header-anchor" href="#参阅" aria-label="Permalink to &quot;参阅&quot;">​</a></h2><p>GB/T 2260</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/variables/provinceNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const provinceNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  provinceNames as default
};
