import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: possibleValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/functions/possibleValues.md","filePath":"api/@huiqi/kernel/index/functions/possibleValues.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/functions/possibleValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / possibleValues</p><h1 id="函数-possiblevalues" tabindex="-1">函数: possibleValues() <a class="header-anchor" href="#函数-possiblevalues" aria-label="Permalink to &quot;函数: possibleValues()&quot;">​</a></h1><blockquote><p><strong>possibleValues</strong>&lt;<code>T</code>&gt;(<code>value</code>): readonly <code>T</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/one-of.ts#L57" target="_blank" rel="noreferrer">packages/kernel/src/one-of.ts:57</a></p><p>The values still possible, one for a fully known value.</p><h2 id="类型参数" tabindex="-1">类型参数 <a class="header-anchor" href="#类型参数" aria-label="Permalink to &quot;类型参数&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>T</code> | <a href="./../interfaces/OneOf.html"><code>OneOf</code></a>&lt;<code>T</code>&gt;</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p>readonly <code>T</code>[]</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { possibleValues } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/kernel&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">possibleValues</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;small&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; [&#39;small&#39;]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/functions/possibleValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const possibleValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  possibleValues as default
};
