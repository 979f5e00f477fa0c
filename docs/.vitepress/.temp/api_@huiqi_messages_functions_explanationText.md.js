import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: explanationText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/functions/explanationText.md","filePath":"api/@huiqi/messages/functions/explanationText.md"}');
const _sfc_main = { name: "api/@huiqi/messages/functions/explanationText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / explanationText</p><h1 id="函数-explanationtext" tabindex="-1">函数: explanationText() <a class="header-anchor" href="#函数-explanationtext" aria-label="Permalink to &quot;函数: explanationText()&quot;">​</a></h1><blockquote><p><strong>explanationText</strong>(<code>lines</code>, <code>locale?</code>): <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/explain.ts#L110" target="_blank" rel="noreferrer">packages/messages/src/explain.ts:110</a></p><p>The lines of an explanation as one text, each with its article in brackets.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="lines" tabindex="-1">lines <a class="header-anchor" href="#lines" aria-label="Permalink to &quot;lines&quot;">​</a></h3><p>readonly <a href="./../interfaces/ExplanationLine.html"><code>ExplanationLine</code></a>[]</p><p>what <a href="./explainDetermination.html">explainDetermination</a> gave</p><h3 id="locale" tabindex="-1">locale? <a class="header-anchor" href="#locale" aria-label="Permalink to &quot;locale?&quot;">​</a></h3><p><a href="./../type-aliases/Locale.html"><code>Locale</code></a> = <code>&#39;zh&#39;</code></p><p>the language; Chinese unless given</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>string</code></p><p>one line of text for each</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/functions/explanationText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const explanationText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  explanationText as default
};
