import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: parseRatio()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/functions/parseRatio.md","filePath":"api/@huiqi/kernel/index/functions/parseRatio.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/functions/parseRatio.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / parseRatio</p><h1 id="函数-parseratio" tabindex="-1">函数: parseRatio() <a class="header-anchor" href="#函数-parseratio" aria-label="Permalink to &quot;函数: parseRatio()&quot;">​</a></h1><blockquote><p><strong>parseRatio</strong>(<code>text</code>): <a href="./../type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Ratio.html"><code>Ratio</code></a>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/ratio.ts#L66" target="_blank" rel="noreferrer">packages/kernel/src/ratio.ts:66</a></p><p>Reads <code>85%</code>, <code>85/100</code>, <code>0.85</code> or <code>3‰</code> exactly; full-width digits and signs too.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Ratio.html"><code>Ratio</code></a>&gt;</p><p>the ratio, or the issue <code>ratio.shape</code> (another form, or a zero below the line) or <code>ratio.range</code> (too many digits to hold exactly)</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { parseRatio } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/kernel&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> read</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> parseRatio</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;31.25%&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">);</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">read.ok </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">&amp;&amp;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> read.value; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; { num: 5, den: 16 }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/functions/parseRatio.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parseRatio = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parseRatio as default
};
