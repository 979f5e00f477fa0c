import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Instrument","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Instrument.md","filePath":"api/@huiqi/model/index/variables/Instrument.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Instrument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Instrument</p><h1 id="变量-instrument" tabindex="-1">变量: Instrument <a class="header-anchor" href="#变量-instrument" aria-label="Permalink to &quot;变量: Instrument&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Instrument</strong>: <code>ZodObject</code>&lt;{ <code>catalogueMode</code>: <code>ZodNullable</code>&lt;<code>ZodEnum</code>&lt;{ <code>none</code>: <code>&quot;none&quot;</code>; <code>P+V</code>: <code>&quot;P+V&quot;</code>; <code>V</code>: <code>&quot;V&quot;</code>; }&gt;&gt;; <code>count</code>: <code>ZodNullable</code>&lt;<code>ZodInt</code>&gt;; <code>enterpriseId</code>: <code>ZodString</code>; <code>id</code>: <code>ZodString</code>; <code>name</code>: <code>ZodString</code>; <code>use</code>: <code>ZodNullable</code>&lt;<code>ZodEnum</code>&lt;{ <code>environment</code>: <code>&quot;environment&quot;</code>; <code>medical</code>: <code>&quot;medical&quot;</code>; <code>none</code>: <code>&quot;none&quot;</code>; <code>safety</code>: <code>&quot;safety&quot;</code>; <code>trade</code>: <code>&quot;trade&quot;</code>; }&gt;&gt;; <code>verification</code>: <code>ZodNullable</code>&lt;<code>ZodEnum</code>&lt;{ <code>calibration</code>: <code>&quot;calibration&quot;</code>; <code>verification</code>: <code>&quot;verification&quot;</code>; }&gt;&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/instrument.ts#L14" target="_blank" rel="noreferrer">packages/model/src/entities/instrument.ts:14</a></p><p>Measuring instruments of one kind at an enterprise. Verification is mandatory when the catalogue lists the instrument and its use is one of the four named ones; both may be unknown, and null says so.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>计量器具</p><h2 id="参阅" tabindex="-1">参阅 <a class="header-anchor" href="#参阅" aria-label="Permalink to &quot;参阅&quot;">​</a></h2><p>市场监管总局公告2020年第42号</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Instrument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Instrument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Instrument as default
};
