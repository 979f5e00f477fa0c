import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: compile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/functions/compile.md","filePath":"api/@huiqi/rules/index/functions/compile.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/functions/compile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / compile</p><h1 id="函数-compile" tabindex="-1">函数: compile() <a class="header-anchor" href="#函数-compile" aria-label="Permalink to &quot;函数: compile()&quot;">​</a></h1><blockquote><p><strong>compile</strong>(<code>packs</code>, <code>vocabulary</code>, <code>options?</code>): <a href="./../interfaces/RuleBook.html"><code>RuleBook</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/compile.ts#L39" target="_blank" rel="noreferrer">packages/rules/src/compile.ts:39</a></p><p>Compiles packs, from the national one to the nearest, into a book that engines ask.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="packs" tabindex="-1">packs <a class="header-anchor" href="#packs" aria-label="Permalink to &quot;packs&quot;">​</a></h3><p>readonly <a href="./../interfaces/SealedPack.html"><code>SealedPack</code></a>[]</p><p>sealed packs in the order of their layers; a rule may replace one of an earlier layer</p><h3 id="vocabulary" tabindex="-1">vocabulary <a class="header-anchor" href="#vocabulary" aria-label="Permalink to &quot;vocabulary&quot;">​</a></h3><p><a href="./../interfaces/Vocabulary.html"><code>Vocabulary</code></a></p><p>the words the rules may use</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/CompileOptions.html"><code>CompileOptions</code></a> = <code>{}</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../interfaces/RuleBook.html"><code>RuleBook</code></a></p><h2 id="抛出" tabindex="-1">抛出 <a class="header-anchor" href="#抛出" aria-label="Permalink to &quot;抛出&quot;">​</a></h2><p><a href="./../../../kernel/index/classes/CallerError.html">CallerError</a> the first finding, such as <code>rules.word.unknown</code>, <code>rules.type</code>, <code>rules.param.overlap</code>, <code>rules.cycle</code>, <code>rules.id.reused</code> or <code>rules.pack.example</code>; lint lists all of them</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/functions/compile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compile as default
};
