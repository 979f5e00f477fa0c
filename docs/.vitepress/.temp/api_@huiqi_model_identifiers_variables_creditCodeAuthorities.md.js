import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: creditCodeAuthorities","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/variables/creditCodeAuthorities.md","filePath":"api/@huiqi/model/identifiers/variables/creditCodeAuthorities.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/variables/creditCodeAuthorities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / creditCodeAuthorities</p><h1 id="变量-creditcodeauthorities" tabindex="-1">变量: creditCodeAuthorities <a class="header-anchor" href="#变量-creditcodeauthorities" aria-label="Permalink to &quot;变量: creditCodeAuthorities&quot;">​</a></h1><blockquote><p><code>const</code> <strong>creditCodeAuthorities</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/RegisteringAuthority.html"><code>RegisteringAuthority</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/credit-code-kinds.ts#L25" target="_blank" rel="noreferrer">packages/model/src/identifiers/credit-code-kinds.ts:25</a></p><p>The registering authorities by the first character of a credit code, with the kinds by the second.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>登记管理部门代码和机构类别代码</p><h2 id="参阅" tabindex="-1">参阅 <a class="header-anchor" href="#参阅" aria-label="Permalink to &quot;参阅&quot;">​</a></h2><p>GB 32100-2015 with amendment 1 and the kinds added later</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { creditCodeAuthorities } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/model/identifiers&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">creditCodeAuthorities[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;9&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]?.kinds[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;2&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;个体工商户&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/variables/creditCodeAuthorities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditCodeAuthorities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditCodeAuthorities as default
};
