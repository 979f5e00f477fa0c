import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: readEnterprise()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/functions/readEnterprise.md","filePath":"api/@huiqi/model/index/functions/readEnterprise.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/functions/readEnterprise.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / readEnterprise</p><h1 id="函数-readenterprise" tabindex="-1">函数: readEnterprise() <a class="header-anchor" href="#函数-readenterprise" aria-label="Permalink to &quot;函数: readEnterprise()&quot;">​</a></h1><blockquote><p><strong>readEnterprise</strong>(<code>input</code>): <a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Enterprise.html"><code>Enterprise</code></a>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/reading/read-enterprise.ts#L18" target="_blank" rel="noreferrer">packages/model/src/reading/read-enterprise.ts:18</a></p><p>Reads an enterprise; see <code>readEntity</code> for the issues. Where the credit code says another kind than the record, the record is accepted with the warning <code>model.kind</code>.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><p><code>unknown</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Enterprise.html"><code>Enterprise</code></a>&gt;</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>读取企业记录</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { readEnterprise } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/model&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">readEnterprise</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ id: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;e1&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, name: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;示例公司&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }).ok; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; false</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/functions/readEnterprise.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readEnterprise = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readEnterprise as default
};
