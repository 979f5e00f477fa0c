import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: sayCitation()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/functions/sayCitation.md","filePath":"api/@huiqi/messages/functions/sayCitation.md"}');
const _sfc_main = { name: "api/@huiqi/messages/functions/sayCitation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / sayCitation</p><h1 id="函数-saycitation" tabindex="-1">函数: sayCitation() <a class="header-anchor" href="#函数-saycitation" aria-label="Permalink to &quot;函数: sayCitation()&quot;">​</a></h1><blockquote><p><strong>sayCitation</strong>(<code>citation</code>, <code>locale?</code>): <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/say-citation.ts#L17" target="_blank" rel="noreferrer">packages/messages/src/say-citation.ts:17</a></p><p>A citation as documents write it.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="citation" tabindex="-1">citation <a class="header-anchor" href="#citation" aria-label="Permalink to &quot;citation&quot;">​</a></h3><p><a href="./../../kernel/index/interfaces/Citation.html"><code>Citation</code></a></p><p>the source</p><h3 id="locale" tabindex="-1">locale? <a class="header-anchor" href="#locale" aria-label="Permalink to &quot;locale?&quot;">​</a></h3><p><a href="./../type-aliases/Locale.html"><code>Locale</code></a> = <code>&#39;zh&#39;</code></p><p>the language; Chinese unless given</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>string</code></p><p>the text</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { sayCitation } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/messages&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">sayCitation</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ document: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;示例令第1号&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, title: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;示例办法&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, article: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;第三条&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, evidence: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;copy&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;《示例办法》（示例令第1号）第三条&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/functions/sayCitation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sayCitation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sayCitation as default
};
