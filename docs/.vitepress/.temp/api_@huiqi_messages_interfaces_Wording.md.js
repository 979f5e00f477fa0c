import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Wording","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/interfaces/Wording.md","filePath":"api/@huiqi/messages/interfaces/Wording.md"}');
const _sfc_main = { name: "api/@huiqi/messages/interfaces/Wording.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / Wording</p><h1 id="接口-wording" tabindex="-1">接口: Wording <a class="header-anchor" href="#接口-wording" aria-label="Permalink to &quot;接口: Wording&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L13" target="_blank" rel="noreferrer">packages/messages/src/words.ts:13</a></p><p>The words of one code: what it says and, for a finding, what the reader should do.</p><h2 id="继承" tabindex="-1">继承 <a class="header-anchor" href="#继承" aria-label="Permalink to &quot;继承&quot;">​</a></h2><ul><li><a href="./Text.html"><code>Text</code></a></li></ul><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="en" tabindex="-1">en <a class="header-anchor" href="#en" aria-label="Permalink to &quot;en&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>en</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L9" target="_blank" rel="noreferrer">packages/messages/src/words.ts:9</a></p><p>English.</p><h4 id="继承自" tabindex="-1">继承自 <a class="header-anchor" href="#继承自" aria-label="Permalink to &quot;继承自&quot;">​</a></h4><p><a href="./Text.html"><code>Text</code></a>.<a href="./Text.html#en"><code>en</code></a></p><hr><h3 id="todo" tabindex="-1">todo? <a class="header-anchor" href="#todo" aria-label="Permalink to &quot;todo?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>todo?</strong>: <a href="./Text.html"><code>Text</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L15" target="_blank" rel="noreferrer">packages/messages/src/words.ts:15</a></p><p>What the reader should do about it.</p><hr><h3 id="zh" tabindex="-1">zh <a class="header-anchor" href="#zh" aria-label="Permalink to &quot;zh&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>zh</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L7" target="_blank" rel="noreferrer">packages/messages/src/words.ts:7</a></p><p>Chinese.</p><h4 id="继承自-1" tabindex="-1">继承自 <a class="header-anchor" href="#继承自-1" aria-label="Permalink to &quot;继承自&quot;">​</a></h4><p><a href="./Text.html"><code>Text</code></a>.<a href="./Text.html#zh"><code>zh</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/interfaces/Wording.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Wording = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Wording as default
};
