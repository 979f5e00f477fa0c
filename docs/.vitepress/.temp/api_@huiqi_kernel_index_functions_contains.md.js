import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: contains()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/functions/contains.md","filePath":"api/@huiqi/kernel/index/functions/contains.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/functions/contains.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / contains</p><h1 id="函数-contains" tabindex="-1">函数: contains() <a class="header-anchor" href="#函数-contains" aria-label="Permalink to &quot;函数: contains()&quot;">​</a></h1><blockquote><p><strong>contains</strong>(<code>outer</code>, <code>inner</code>): <code>boolean</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/period.ts#L40" target="_blank" rel="noreferrer">packages/kernel/src/period.ts:40</a></p><p>Whether the whole of <code>inner</code> lies in <code>outer</code>; an empty inner period lies in every period.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="outer" tabindex="-1">outer <a class="header-anchor" href="#outer" aria-label="Permalink to &quot;outer&quot;">​</a></h3><p><a href="./../interfaces/Period.html"><code>Period</code></a></p><h3 id="inner" tabindex="-1">inner <a class="header-anchor" href="#inner" aria-label="Permalink to &quot;inner&quot;">​</a></h3><p><a href="./../interfaces/Period.html"><code>Period</code></a></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>boolean</code></p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { contains } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/kernel&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">contains</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ from: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;2020-01-01&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, to: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">null</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }, { from: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;2021-01-01&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, to: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;2024-01-01&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; true</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/functions/contains.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const contains = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  contains as default
};
