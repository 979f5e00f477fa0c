import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Text","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/interfaces/Text.md","filePath":"api/@huiqi/messages/interfaces/Text.md"}');
const _sfc_main = { name: "api/@huiqi/messages/interfaces/Text.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / Text</p><h1 id="接口-text" tabindex="-1">接口: Text <a class="header-anchor" href="#接口-text" aria-label="Permalink to &quot;接口: Text&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L5" target="_blank" rel="noreferrer">packages/messages/src/words.ts:5</a></p><p>One text in both languages, with <code>{name}</code> places for parameters.</p><h2 id="继承于" tabindex="-1">继承于 <a class="header-anchor" href="#继承于" aria-label="Permalink to &quot;继承于&quot;">​</a></h2><ul><li><a href="./Wording.html"><code>Wording</code></a></li></ul><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="en" tabindex="-1">en <a class="header-anchor" href="#en" aria-label="Permalink to &quot;en&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>en</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L9" target="_blank" rel="noreferrer">packages/messages/src/words.ts:9</a></p><p>English.</p><hr><h3 id="zh" tabindex="-1">zh <a class="header-anchor" href="#zh" aria-label="Permalink to &quot;zh&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>zh</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L7" target="_blank" rel="noreferrer">packages/messages/src/words.ts:7</a></p><p>Chinese.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/interfaces/Text.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Text = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Text as default
};
