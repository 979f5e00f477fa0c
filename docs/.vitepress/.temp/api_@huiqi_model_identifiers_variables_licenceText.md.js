import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: licenceText","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/variables/licenceText.md","filePath":"api/@huiqi/model/identifiers/variables/licenceText.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/variables/licenceText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / licenceText</p><h1 id="变量-licencetext" tabindex="-1">变量: licenceText <a class="header-anchor" href="#变量-licencetext" aria-label="Permalink to &quot;变量: licenceText&quot;">​</a></h1><blockquote><p><code>const</code> <strong>licenceText</strong>: <code>RegExp</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/licence-number.ts#L20" target="_blank" rel="noreferrer">packages/model/src/identifiers/licence-number.ts:20</a></p><p>Numbers such as 企独浙总字第001234号.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/variables/licenceText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const licenceText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  licenceText as default
};
