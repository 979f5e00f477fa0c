import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: ExplanationLine","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/interfaces/ExplanationLine.md","filePath":"api/@huiqi/messages/interfaces/ExplanationLine.md"}');
const _sfc_main = { name: "api/@huiqi/messages/interfaces/ExplanationLine.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / ExplanationLine</p><h1 id="接口-explanationline" tabindex="-1">接口: ExplanationLine <a class="header-anchor" href="#接口-explanationline" aria-label="Permalink to &quot;接口: ExplanationLine&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/explain.ts#L11" target="_blank" rel="noreferrer">packages/messages/src/explain.ts:11</a></p><p>One line of an explanation in plain text.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="citation" tabindex="-1">citation <a class="header-anchor" href="#citation" aria-label="Permalink to &quot;citation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>citation</strong>: <code>string</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/explain.ts#L17" target="_blank" rel="noreferrer">packages/messages/src/explain.ts:17</a></p><p>The article it rests on, or null where it needs none.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;outcome&quot;</code> | <code>&quot;certain&quot;</code> | <code>&quot;ground&quot;</code> | <code>&quot;missing&quot;</code> | <code>&quot;caution&quot;</code> | <code>&quot;issue&quot;</code> | <code>&quot;basis&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/explain.ts#L13" target="_blank" rel="noreferrer">packages/messages/src/explain.ts:13</a></p><p>What it tells: the outcome, what is certain, a ground, a missing fact, a caution, a finding about the facts, the basis.</p><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/explain.ts#L15" target="_blank" rel="noreferrer">packages/messages/src/explain.ts:15</a></p><p>The text.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/interfaces/ExplanationLine.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExplanationLine = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExplanationLine as default
};
