import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: catalogue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/variables/catalogue.md","filePath":"api/@huiqi/messages/variables/catalogue.md"}');
const _sfc_main = { name: "api/@huiqi/messages/variables/catalogue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / catalogue</p><h1 id="变量-catalogue" tabindex="-1">变量: catalogue <a class="header-anchor" href="#变量-catalogue" aria-label="Permalink to &quot;变量: catalogue&quot;">​</a></h1><blockquote><p><code>const</code> <strong>catalogue</strong>: <a href="./../type-aliases/Words.html"><code>Words</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/catalogue.ts#L16" target="_blank" rel="noreferrer">packages/messages/src/catalogue.ts:16</a></p><p>The words of every code, one file per package that emits it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/variables/catalogue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const catalogue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  catalogue as default
};
