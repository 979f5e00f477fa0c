import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: lint()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/lint/functions/lint.md","filePath":"api/@huiqi/rules/lint/functions/lint.md"}');
const _sfc_main = { name: "api/@huiqi/rules/lint/functions/lint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">lint</a> / lint</p><h1 id="函数-lint" tabindex="-1">函数: lint() <a class="header-anchor" href="#函数-lint" aria-label="Permalink to &quot;函数: lint()&quot;">​</a></h1><blockquote><p><strong>lint</strong>(<code>packs</code>, <code>vocabulary</code>): readonly <a href="./../../../kernel/index/interfaces/Issue.html"><code>Issue</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/lint.ts#L24" target="_blank" rel="noreferrer">packages/rules/src/lint.ts:24</a></p><p>Every finding about packs that are to be used together, in the order of packs, parameters and rules. Errors keep them from being compiled; warnings want a look; notices only inform.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="packs" tabindex="-1">packs <a class="header-anchor" href="#packs" aria-label="Permalink to &quot;packs&quot;">​</a></h3><p>readonly <a href="./../../index/interfaces/SealedPack.html"><code>SealedPack</code></a>[]</p><p>the packs, from the national one to the nearest</p><h3 id="vocabulary" tabindex="-1">vocabulary <a class="header-anchor" href="#vocabulary" aria-label="Permalink to &quot;vocabulary&quot;">​</a></h3><p><a href="./../../index/interfaces/Vocabulary.html"><code>Vocabulary</code></a></p><p>the words their rules may use</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p>readonly <a href="./../../../kernel/index/interfaces/Issue.html"><code>Issue</code></a>[]</p><p>issues: all that <code>compile</code> would throw, and <code>rules.lint.gap</code> (days without a value or text), <code>rules.lint.deadClause</code> (can never hold), <code>rules.lint.emptyPeriod</code>, <code>rules.lint.outsideDocument</code> (in force when its document is not), <code>rules.lint.mirror</code> (an address that is not the issuer&#39;s), <code>rules.lint.unconfirmed</code> (evidence <code>none</code>: off by default), <code>rules.lint.draft</code>, <code>rules.lint.unused</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/lint/functions/lint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lint as default
};
