import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: toJsonSchema()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/functions/toJsonSchema.md","filePath":"api/@huiqi/model/index/functions/toJsonSchema.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/functions/toJsonSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / toJsonSchema</p><h1 id="函数-tojsonschema" tabindex="-1">函数: toJsonSchema() <a class="header-anchor" href="#函数-tojsonschema" aria-label="Permalink to &quot;函数: toJsonSchema()&quot;">​</a></h1><blockquote><p><strong>toJsonSchema</strong>(<code>schema</code>, <code>name</code>): <a href="./../type-aliases/JsonSchema.html"><code>JsonSchema</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/schema/json-schema-of.ts#L40" target="_blank" rel="noreferrer">packages/model/src/schema/json-schema-of.ts:40</a></p><p>The JSON Schema (draft 2020-12) of any schema of this package under a name of the project.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="schema" tabindex="-1">schema <a class="header-anchor" href="#schema" aria-label="Permalink to &quot;schema&quot;">​</a></h3><p><code>ZodType</code></p><p>a schema with the model&#39;s metadata</p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><p>the last part of <code>$id</code>, without <code>.json</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../type-aliases/JsonSchema.html"><code>JsonSchema</code></a></p><h2 id="示例" tabindex="-1">示例 <a class="header-anchor" href="#示例" aria-label="Permalink to &quot;示例&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { Award, toJsonSchema } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@huiqi/model&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">toJsonSchema</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(Award, </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;Award&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">)[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;title&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &#39;奖项&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/functions/toJsonSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const toJsonSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  toJsonSchema as default
};
