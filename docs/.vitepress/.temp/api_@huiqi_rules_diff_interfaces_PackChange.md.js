import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: PackChange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/diff/interfaces/PackChange.md","filePath":"api/@huiqi/rules/diff/interfaces/PackChange.md"}');
const _sfc_main = { name: "api/@huiqi/rules/diff/interfaces/PackChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">diff</a> / PackChange</p><h1 id="接口-packchange" tabindex="-1">接口: PackChange <a class="header-anchor" href="#接口-packchange" aria-label="Permalink to &quot;接口: PackChange&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/diff.ts#L11" target="_blank" rel="noreferrer">packages/rules/src/diff.ts:11</a></p><p>One change: a rule, a parameter or a document that was added, removed or changed, and in which fields.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="change" tabindex="-1">change <a class="header-anchor" href="#change" aria-label="Permalink to &quot;change&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>change</strong>: <code>&quot;added&quot;</code> | <code>&quot;removed&quot;</code> | <code>&quot;changed&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/diff.ts#L17" target="_blank" rel="noreferrer">packages/rules/src/diff.ts:17</a></p><p>What happened to it.</p><hr><h3 id="fields" tabindex="-1">fields <a class="header-anchor" href="#fields" aria-label="Permalink to &quot;fields&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>fields</strong>: readonly <code>object</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/diff.ts#L19" target="_blank" rel="noreferrer">packages/rules/src/diff.ts:19</a></p><p>The fields that differ, with both values; empty for what was added or removed.</p><hr><h3 id="id" tabindex="-1">id <a class="header-anchor" href="#id" aria-label="Permalink to &quot;id&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>id</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/diff.ts#L15" target="_blank" rel="noreferrer">packages/rules/src/diff.ts:15</a></p><p>Its id.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;document&quot;</code> | <code>&quot;rule&quot;</code> | <code>&quot;parameter&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/diff.ts#L13" target="_blank" rel="noreferrer">packages/rules/src/diff.ts:13</a></p><p>What kind of thing changed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/diff/interfaces/PackChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackChange as default
};
