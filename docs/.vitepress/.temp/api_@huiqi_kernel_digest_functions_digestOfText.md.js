import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: digestOfText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/digest/functions/digestOfText.md","filePath":"api/@huiqi/kernel/digest/functions/digestOfText.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/digest/functions/digestOfText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">digest</a> / digestOfText</p><h1 id="函数-digestoftext" tabindex="-1">函数: digestOfText() <a class="header-anchor" href="#函数-digestoftext" aria-label="Permalink to &quot;函数: digestOfText()&quot;">​</a></h1><blockquote><p><strong>digestOfText</strong>(<code>text</code>, <code>hash?</code>): <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/digest.ts#L36" target="_blank" rel="noreferrer">packages/kernel/src/digest.ts:36</a></p><p>The digest of a text in UTF-8, such as <code>sha256:…</code> in lower-case hexadecimal.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h3 id="hash" tabindex="-1">hash? <a class="header-anchor" href="#hash" aria-label="Permalink to &quot;hash?&quot;">​</a></h3><p><a href="./../interfaces/Hash.html"><code>Hash</code></a> = <code>sha256Hash</code></p><p>another named hash; SHA-256 unless given</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>string</code></p><h2 id="抛出" tabindex="-1">抛出 <a class="header-anchor" href="#抛出" aria-label="Permalink to &quot;抛出&quot;">​</a></h2><p><a href="./../../index/classes/CallerError.html">CallerError</a> <code>text.surrogate</code> for a lone surrogate, which UTF-8 cannot hold</p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { digestOfText } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/kernel/digest&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">digestOfText</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;abc&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/digest/functions/digestOfText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const digestOfText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  digestOfText as default
};
