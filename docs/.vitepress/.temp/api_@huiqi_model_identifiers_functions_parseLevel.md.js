import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: parseLevel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/functions/parseLevel.md","filePath":"api/@huiqi/model/identifiers/functions/parseLevel.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/functions/parseLevel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / parseLevel</p><h1 id="函数-parselevel" tabindex="-1">函数: parseLevel() <a class="header-anchor" href="#函数-parselevel" aria-label="Permalink to &quot;函数: parseLevel()&quot;">​</a></h1><blockquote><p><strong>parseLevel</strong>(<code>text</code>): <a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../type-aliases/Level.html"><code>Level</code></a>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-level.ts#L60" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-level.ts:60</a></p><p>Reads the word for a tier: 国家级, 省级, 市级, 县级, 区级, 县（区）级 and the like, with or without 级.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../type-aliases/Level.html"><code>Level</code></a>&gt;</p><p>the tier, or the issue <code>level.unknown</code></p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { parseLevel } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/model/identifiers&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> read</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> parseLevel</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;县（区）级&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">);</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">read.ok </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">&amp;&amp;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> read.value; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;county&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/functions/parseLevel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parseLevel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parseLevel as default
};
