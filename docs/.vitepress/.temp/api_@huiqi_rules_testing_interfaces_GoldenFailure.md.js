import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: GoldenFailure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/testing/interfaces/GoldenFailure.md","filePath":"api/@huiqi/rules/testing/interfaces/GoldenFailure.md"}');
const _sfc_main = { name: "api/@huiqi/rules/testing/interfaces/GoldenFailure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">testing</a> / GoldenFailure</p><h1 id="接口-goldenfailure" tabindex="-1">接口: GoldenFailure <a class="header-anchor" href="#接口-goldenfailure" aria-label="Permalink to &quot;接口: GoldenFailure&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/testing.ts#L49" target="_blank" rel="noreferrer">packages/rules/src/testing.ts:49</a></p><p>A case that came out otherwise than it says.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="case" tabindex="-1">case <a class="header-anchor" href="#case" aria-label="Permalink to &quot;case&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>case</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/testing.ts#L51" target="_blank" rel="noreferrer">packages/rules/src/testing.ts:51</a></p><p>The case.</p><hr><h3 id="found" tabindex="-1">found <a class="header-anchor" href="#found" aria-label="Permalink to &quot;found&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>found</strong>: <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/testing.ts#L55" target="_blank" rel="noreferrer">packages/rules/src/testing.ts:55</a></p><p>What came out.</p><hr><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>part</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/testing.ts#L53" target="_blank" rel="noreferrer">packages/rules/src/testing.ts:53</a></p><p>What was wrong: <code>rule</code>, <code>outcome</code>, <code>args</code>, <code>missing</code>, <code>grounds</code>, or <code>explain</code> where the explained answer differs.</p><hr><h3 id="wanted" tabindex="-1">wanted <a class="header-anchor" href="#wanted" aria-label="Permalink to &quot;wanted&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>wanted</strong>: <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/testing.ts#L57" target="_blank" rel="noreferrer">packages/rules/src/testing.ts:57</a></p><p>What should have.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/testing/interfaces/GoldenFailure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GoldenFailure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GoldenFailure as default
};
