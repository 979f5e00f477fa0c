import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: abolishedDivisions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/variables/abolishedDivisions.md","filePath":"api/@huiqi/model/identifiers/variables/abolishedDivisions.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/variables/abolishedDivisions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / abolishedDivisions</p><h1 id="变量-abolisheddivisions" tabindex="-1">变量: abolishedDivisions <a class="header-anchor" href="#变量-abolisheddivisions" aria-label="Permalink to &quot;变量: abolishedDivisions&quot;">​</a></h1><blockquote><p><code>const</code> <strong>abolishedDivisions</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/AbolishedDivision.html"><code>AbolishedDivision</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-abolished.ts#L26" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-abolished.ts:26</a></p><p>Well-known abolished codes with what took their place. It is a part and claims to be no more: most abolished codes are not here, and a code that is not here may have been abolished all the same. Codes whose number is used again are left out.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>已撤销的行政区划</p><h2 id="参阅" tabindex="-1">参阅 <a class="header-anchor" href="#参阅" aria-label="Permalink to &quot;参阅&quot;">​</a></h2><p>GB/T 2260 and the yearly changes that the Ministry of Civil Affairs publishes</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { abolishedDivisions } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/model/identifiers&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">abolishedDivisions[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;513900&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; { name: &#39;资阳地区&#39;, successors: [&#39;512000&#39;] }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/variables/abolishedDivisions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const abolishedDivisions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  abolishedDivisions as default
};
