import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Said","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/interfaces/Said.md","filePath":"api/@huiqi/messages/interfaces/Said.md"}');
const _sfc_main = { name: "api/@huiqi/messages/interfaces/Said.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / Said</p><h1 id="接口-said" tabindex="-1">接口: Said <a class="header-anchor" href="#接口-said" aria-label="Permalink to &quot;接口: Said&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/say.ts#L10" target="_blank" rel="noreferrer">packages/messages/src/say.ts:10</a></p><p>A finding in words.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/say.ts#L12" target="_blank" rel="noreferrer">packages/messages/src/say.ts:12</a></p><p>What is wrong.</p><hr><h3 id="todo" tabindex="-1">todo <a class="header-anchor" href="#todo" aria-label="Permalink to &quot;todo&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>todo</strong>: <code>string</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/say.ts#L14" target="_blank" rel="noreferrer">packages/messages/src/say.ts:14</a></p><p>What the reader should do, or null where nothing is to be done.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/interfaces/Said.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Said = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Said as default
};
