import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: CaseDays","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/CaseDays.md","filePath":"api/@huiqi/rules/index/interfaces/CaseDays.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/CaseDays.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / CaseDays</p><h1 id="接口-casedays" tabindex="-1">接口: CaseDays <a class="header-anchor" href="#接口-casedays" aria-label="Permalink to &quot;接口: CaseDays&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L17" target="_blank" rel="noreferrer">packages/rules/src/case.ts:17</a></p><p>The days a decision turns on.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="decidedon" tabindex="-1">decidedOn <a class="header-anchor" href="#decidedon" aria-label="Permalink to &quot;decidedOn&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>decidedOn</strong>: <code>\`\${number}-\${number}-\${number}\`</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L19" target="_blank" rel="noreferrer">packages/rules/src/case.ts:19</a></p><p>The day the decision is taken.</p><h4 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>决定日</p><hr><h3 id="events" tabindex="-1">events <a class="header-anchor" href="#events" aria-label="Permalink to &quot;events&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>events</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../kernel/index/type-aliases/LocalDate.html"><code>LocalDate</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L23" target="_blank" rel="noreferrer">packages/rules/src/case.ts:23</a></p><p>The days of events such as <code>filing</code>, <code>accept</code>, <code>pay</code> or a call&#39;s <code>cutoff</code>.</p><h4 id="中文-1" tabindex="-1">中文 <a class="header-anchor" href="#中文-1" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>事件日</p><hr><h3 id="knownon" tabindex="-1">knownOn <a class="header-anchor" href="#knownon" aria-label="Permalink to &quot;knownOn&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>knownOn</strong>: <code>\`\${number}-\${number}-\${number}\`</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L21" target="_blank" rel="noreferrer">packages/rules/src/case.ts:21</a></p><p>Documents published after this day are unknown.</p><h4 id="中文-2" tabindex="-1">中文 <a class="header-anchor" href="#中文-2" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>知悉日</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/CaseDays.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CaseDays = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CaseDays as default
};
