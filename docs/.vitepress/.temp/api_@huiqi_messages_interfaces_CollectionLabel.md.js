import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: CollectionLabel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/interfaces/CollectionLabel.md","filePath":"api/@huiqi/messages/interfaces/CollectionLabel.md"}');
const _sfc_main = { name: "api/@huiqi/messages/interfaces/CollectionLabel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / CollectionLabel</p><h1 id="接口-collectionlabel" tabindex="-1">接口: CollectionLabel <a class="header-anchor" href="#接口-collectionlabel" aria-label="Permalink to &quot;接口: CollectionLabel&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/labels.ts#L20" target="_blank" rel="noreferrer">packages/messages/src/labels.ts:20</a></p><p>What a collection and the fields of its records are called.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="collections" tabindex="-1">collections? <a class="header-anchor" href="#collections" aria-label="Permalink to &quot;collections?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>collections?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>CollectionLabel</code>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/labels.ts#L26" target="_blank" rel="noreferrer">packages/messages/src/labels.ts:26</a></p><p>Collections inside a record.</p><hr><h3 id="fields" tabindex="-1">fields? <a class="header-anchor" href="#fields" aria-label="Permalink to &quot;fields?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>fields?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./Label.html"><code>Label</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/labels.ts#L24" target="_blank" rel="noreferrer">packages/messages/src/labels.ts:24</a></p><p>The fields of a record.</p><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>title</strong>: <a href="./Text.html"><code>Text</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/labels.ts#L22" target="_blank" rel="noreferrer">packages/messages/src/labels.ts:22</a></p><p>What it is called.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/interfaces/CollectionLabel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CollectionLabel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CollectionLabel as default
};
