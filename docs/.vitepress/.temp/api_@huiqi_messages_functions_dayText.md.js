import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: dayText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/functions/dayText.md","filePath":"api/@huiqi/messages/functions/dayText.md"}');
const _sfc_main = { name: "api/@huiqi/messages/functions/dayText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / dayText</p><h1 id="函数-daytext" tabindex="-1">函数: dayText() <a class="header-anchor" href="#函数-daytext" aria-label="Permalink to &quot;函数: dayText()&quot;">​</a></h1><blockquote><p><strong>dayText</strong>(<code>day</code>, <code>locale?</code>): <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/value-text.ts#L34" target="_blank" rel="noreferrer">packages/messages/src/value-text.ts:34</a></p><p>A day in words.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="day" tabindex="-1">day <a class="header-anchor" href="#day" aria-label="Permalink to &quot;day&quot;">​</a></h3><p><code>\`\${number}-\${number}-\${number}\`</code></p><h3 id="locale" tabindex="-1">locale? <a class="header-anchor" href="#locale" aria-label="Permalink to &quot;locale?&quot;">​</a></h3><p><a href="./../type-aliases/Locale.html"><code>Locale</code></a> = <code>&#39;zh&#39;</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>string</code></p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { dayText } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/messages&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">dayText</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;2026-03-05&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;2026年3月5日&#39;</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">dayText</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;2026-03-05&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;en&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;5 March 2026&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/functions/dayText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dayText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dayText as default
};
