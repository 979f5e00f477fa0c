import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: kindOfCreditCode()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/facts/functions/kindOfCreditCode.md","filePath":"api/@huiqi/model/facts/functions/kindOfCreditCode.md"}');
const _sfc_main = { name: "api/@huiqi/model/facts/functions/kindOfCreditCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">facts</a> / kindOfCreditCode</p><h1 id="函数-kindofcreditcode" tabindex="-1">函数: kindOfCreditCode() <a class="header-anchor" href="#函数-kindofcreditcode" aria-label="Permalink to &quot;函数: kindOfCreditCode()&quot;">​</a></h1><blockquote><p><strong>kindOfCreditCode</strong>(<code>code</code>): <code>NonNullable</code>&lt;<code>&quot;other&quot;</code> | <code>&quot;enterprise&quot;</code> | <code>&quot;individual-business&quot;</code> | <code>&quot;cooperative&quot;</code> | <code>null</code>&gt; | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/enterprise-kind.ts#L22" target="_blank" rel="noreferrer">packages/model/src/enterprise-kind.ts:22</a></p><p>What the first two characters of a credit code say about the kind, or null where it is registered elsewhere than with market regulation.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="code" tabindex="-1">code <a class="header-anchor" href="#code" aria-label="Permalink to &quot;code&quot;">​</a></h3><p><code>string</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>NonNullable</code>&lt;<code>&quot;other&quot;</code> | <code>&quot;enterprise&quot;</code> | <code>&quot;individual-business&quot;</code> | <code>&quot;cooperative&quot;</code> | <code>null</code>&gt; | <code>null</code></p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>主体类型</p><h2 id="参阅" tabindex="-1">参阅 <a class="header-anchor" href="#参阅" aria-label="Permalink to &quot;参阅&quot;">​</a></h2><p>GB 32100-2015</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { kindOfCreditCode } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/model/facts&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">kindOfCreditCode</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;92512000MA0000B151&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;individual-business&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/facts/functions/kindOfCreditCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const kindOfCreditCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  kindOfCreditCode as default
};
