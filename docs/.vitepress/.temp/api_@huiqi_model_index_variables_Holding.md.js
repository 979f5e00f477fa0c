import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Holding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Holding.md","filePath":"api/@huiqi/model/index/variables/Holding.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Holding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Holding</p><h1 id="变量-holding" tabindex="-1">变量: Holding <a class="header-anchor" href="#变量-holding" aria-label="Permalink to &quot;变量: Holding&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Holding</strong>: <code>ZodObject</code>&lt;{ <code>awardId</code>: <code>ZodString</code>; <code>edition</code>: <code>ZodNullable</code>&lt;<code>ZodInt</code>&gt;; <code>enterpriseId</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; <code>grade</code>: <code>ZodEnum</code>&lt;{ <code>award</code>: <code>&quot;award&quot;</code>; <code>innovation</code>: <code>&quot;innovation&quot;</code>; <code>nomination</code>: <code>&quot;nomination&quot;</code>; <code>organisation</code>: <code>&quot;organisation&quot;</code>; <code>other</code>: <code>&quot;other&quot;</code>; <code>proposed</code>: <code>&quot;proposed&quot;</code>; }&gt;; <code>grantedOn</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; <code>id</code>: <code>ZodString</code>; <code>source</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; <code>winnerName</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; <code>year</code>: <code>ZodNullable</code>&lt;<code>ZodInt</code>&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/holding.ts#L14" target="_blank" rel="noreferrer">packages/model/src/entities/holding.ts:14</a></p><p>That someone reached an award in one edition. The winner is an enterprise of the ledger or only a name: teams, schools and governments win too. One of the two must be known, otherwise the record has the issue <code>holding.winner</code>.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>获奖记录</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Holding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Holding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Holding as default
};
