import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: creditCodeCharacters","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/variables/creditCodeCharacters.md","filePath":"api/@huiqi/model/identifiers/variables/creditCodeCharacters.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/variables/creditCodeCharacters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / creditCodeCharacters</p><h1 id="变量-creditcodecharacters" tabindex="-1">变量: creditCodeCharacters <a class="header-anchor" href="#变量-creditcodecharacters" aria-label="Permalink to &quot;变量: creditCodeCharacters&quot;">​</a></h1><blockquote><p><code>const</code> <strong>creditCodeCharacters</strong>: <code>&quot;0123456789ABCDEFGHJKLMNPQRTUWXY&quot;</code> = <code>&#39;0123456789ABCDEFGHJKLMNPQRTUWXY&#39;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/credit-code-character.ts#L6" target="_blank" rel="noreferrer">packages/model/src/identifiers/credit-code-character.ts:6</a></p><p>The 31 characters of a credit code in the order of their values; I, O, S, V and Z are not used.</p><h2 id="参阅" tabindex="-1">参阅 <a class="header-anchor" href="#参阅" aria-label="Permalink to &quot;参阅&quot;">​</a></h2><p>GB 32100-2015</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/variables/creditCodeCharacters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditCodeCharacters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditCodeCharacters as default
};
