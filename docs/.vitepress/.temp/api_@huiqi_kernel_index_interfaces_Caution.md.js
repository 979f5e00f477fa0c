import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Caution","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/Caution.md","filePath":"api/@huiqi/kernel/index/interfaces/Caution.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/Caution.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Caution</p><h1 id="接口-caution" tabindex="-1">接口: Caution <a class="header-anchor" href="#接口-caution" aria-label="Permalink to &quot;接口: Caution&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L112" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:112</a></p><p>Something the reader of an answer must know beside it, such as evidence known only from reports.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="code" tabindex="-1">code <a class="header-anchor" href="#code" aria-label="Permalink to &quot;code&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>code</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L114" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:114</a></p><p>What it is; its words stand in <code>@huiqi/messages</code>.</p><hr><h3 id="params" tabindex="-1">params <a class="header-anchor" href="#params" aria-label="Permalink to &quot;params&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>params</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L116" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:116</a></p><p>The values its words need.</p><hr><h3 id="source" tabindex="-1">source? <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>source?</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L118" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:118</a></p><p>Index into <code>citations</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/Caution.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Caution = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Caution as default
};
