import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@huiqi/messages","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/index.md","filePath":"api/@huiqi/messages/index.md"}');
const _sfc_main = { name: "api/@huiqi/messages/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">惠企 Huiqi</a> / @huiqi/messages</p><h1 id="huiqi-messages" tabindex="-1">@huiqi/messages <a class="header-anchor" href="#huiqi-messages" aria-label="Permalink to &quot;@huiqi/messages&quot;">​</a></h1><p>中英文措辞与问句 / words in Chinese and English</p><p>Every code in Chinese and English words, the questions a form puts for missing facts, and the explanation of a determination. No formatter library and no locale of the machine: the same input gives the same text everywhere.</p><h2 id="接口" tabindex="-1">接口 <a class="header-anchor" href="#接口" aria-label="Permalink to &quot;接口&quot;">​</a></h2><ul><li><a href="./interfaces/CollectionLabel.html">CollectionLabel</a></li><li><a href="./interfaces/ExplanationLine.html">ExplanationLine</a></li><li><a href="./interfaces/ExplanationOptions.html">ExplanationOptions</a></li><li><a href="./interfaces/Label.html">Label</a></li><li><a href="./interfaces/Labels.html">Labels</a></li><li><a href="./interfaces/Said.html">Said</a></li><li><a href="./interfaces/Text.html">Text</a></li><li><a href="./interfaces/Wording.html">Wording</a></li></ul><h2 id="类型别名" tabindex="-1">类型别名 <a class="header-anchor" href="#类型别名" aria-label="Permalink to &quot;类型别名&quot;">​</a></h2><ul><li><a href="./type-aliases/Locale.html">Locale</a></li><li><a href="./type-aliases/Params.html">Params</a></li><li><a href="./type-aliases/Words.html">Words</a></li></ul><h2 id="变量" tabindex="-1">变量 <a class="header-anchor" href="#变量" aria-label="Permalink to &quot;变量&quot;">​</a></h2><ul><li><a href="./variables/catalogue.html">catalogue</a></li></ul><h2 id="函数" tabindex="-1">函数 <a class="header-anchor" href="#函数" aria-label="Permalink to &quot;函数&quot;">​</a></h2><ul><li><a href="./functions/dayText.html">dayText</a></li><li><a href="./functions/explainDetermination.html">explainDetermination</a></li><li><a href="./functions/explanationText.html">explanationText</a></li><li><a href="./functions/percentText.html">percentText</a></li><li><a href="./functions/say.html">say</a></li><li><a href="./functions/sayCitation.html">sayCitation</a></li><li><a href="./functions/sayGround.html">sayGround</a></li><li><a href="./functions/sayIssue.html">sayIssue</a></li><li><a href="./functions/sayMissing.html">sayMissing</a></li><li><a href="./functions/wordingOf.html">wordingOf</a></li><li><a href="./functions/yuanText.html">yuanText</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
