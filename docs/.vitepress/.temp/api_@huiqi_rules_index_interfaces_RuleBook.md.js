import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: RuleBook","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/RuleBook.md","filePath":"api/@huiqi/rules/index/interfaces/RuleBook.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/RuleBook.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / RuleBook</p><h1 id="接口-rulebook" tabindex="-1">接口: RuleBook <a class="header-anchor" href="#接口-rulebook" aria-label="Permalink to &quot;接口: RuleBook&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L42" target="_blank" rel="noreferrer">packages/rules/src/book.ts:42</a></p><p>Compiled packs: what engines ask. It holds no case and no clock; working storage inside is reused from call to call.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>规则册</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="packs" tabindex="-1">packs <a class="header-anchor" href="#packs" aria-label="Permalink to &quot;packs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>packs</strong>: readonly <a href="./../../../kernel/index/interfaces/PackReference.html"><code>PackReference</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L44" target="_blank" rel="noreferrer">packages/rules/src/book.ts:44</a></p><p>The packs, in the order of their layers.</p><hr><h3 id="rules" tabindex="-1">rules <a class="header-anchor" href="#rules" aria-label="Permalink to &quot;rules&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rules</strong>: readonly <a href="./CompiledRule.html"><code>CompiledRule</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L46" target="_blank" rel="noreferrer">packages/rules/src/book.ts:46</a></p><p>All rules in the order of their layers, derived facts included.</p><hr><h3 id="vocabulary" tabindex="-1">vocabulary <a class="header-anchor" href="#vocabulary" aria-label="Permalink to &quot;vocabulary&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vocabulary</strong>: <a href="./Vocabulary.html"><code>Vocabulary</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L48" target="_blank" rel="noreferrer">packages/rules/src/book.ts:48</a></p><p>The words the rules may use.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/RuleBook.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuleBook = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuleBook as default
};
