import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: dayFromNumber()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/functions/dayFromNumber.md","filePath":"api/@huiqi/kernel/days/functions/dayFromNumber.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/functions/dayFromNumber.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">days</a> / dayFromNumber</p><h1 id="函数-dayfromnumber" tabindex="-1">函数: dayFromNumber() <a class="header-anchor" href="#函数-dayfromnumber" aria-label="Permalink to &quot;函数: dayFromNumber()&quot;">​</a></h1><blockquote><p><strong>dayFromNumber</strong>(<code>number</code>): <code>\`\${number}-\${number}-\${number}\`</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/day-number.ts#L38" target="_blank" rel="noreferrer">packages/kernel/src/day-number.ts:38</a></p><p>The day with a number counted from 1970-01-01.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="number" tabindex="-1">number <a class="header-anchor" href="#number" aria-label="Permalink to &quot;number&quot;">​</a></h3><p><code>number</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>\`\${number}-\${number}-\${number}\`</code></p><h2 id="抛出" tabindex="-1">抛出 <a class="header-anchor" href="#抛出" aria-label="Permalink to &quot;抛出&quot;">​</a></h2><p><a href="./../../index/classes/CallerError.html">CallerError</a> <code>date.range</code> outside the years 0001 to 9999, or when the number is not whole</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { dayFromNumber } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/kernel/days&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">dayFromNumber</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;1970-01-01&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/functions/dayFromNumber.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dayFromNumber = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dayFromNumber as default
};
