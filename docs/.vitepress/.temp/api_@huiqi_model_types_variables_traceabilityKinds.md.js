import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: traceabilityKinds","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/types/variables/traceabilityKinds.md","filePath":"api/@huiqi/model/types/variables/traceabilityKinds.md"}');
const _sfc_main = { name: "api/@huiqi/model/types/variables/traceabilityKinds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">types</a> / traceabilityKinds</p><h1 id="变量-traceabilitykinds" tabindex="-1">变量: traceabilityKinds <a class="header-anchor" href="#变量-traceabilitykinds" aria-label="Permalink to &quot;变量: traceabilityKinds&quot;">​</a></h1><blockquote><p><code>const</code> <strong>traceabilityKinds</strong>: <code>object</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/codes.ts#L66" target="_blank" rel="noreferrer">packages/model/src/codes.ts:66</a></p><p>How an instrument is made traceable.</p><h2 id="类型声明" tabindex="-1">类型声明 <a class="header-anchor" href="#类型声明" aria-label="Permalink to &quot;类型声明&quot;">​</a></h2><h3 id="calibration" tabindex="-1">calibration <a class="header-anchor" href="#calibration" aria-label="Permalink to &quot;calibration&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>calibration</strong>: <code>object</code></p></blockquote><h4 id="calibration-en" tabindex="-1">calibration.en <a class="header-anchor" href="#calibration-en" aria-label="Permalink to &quot;calibration.en&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>en</strong>: <code>&quot;calibration&quot;</code> = <code>&#39;calibration&#39;</code></p></blockquote><h4 id="calibration-zh" tabindex="-1">calibration.zh <a class="header-anchor" href="#calibration-zh" aria-label="Permalink to &quot;calibration.zh&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>zh</strong>: <code>&quot;校准&quot;</code> = <code>&#39;校准&#39;</code></p></blockquote><h3 id="verification" tabindex="-1">verification <a class="header-anchor" href="#verification" aria-label="Permalink to &quot;verification&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>verification</strong>: <code>object</code></p></blockquote><h4 id="verification-en" tabindex="-1">verification.en <a class="header-anchor" href="#verification-en" aria-label="Permalink to &quot;verification.en&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>en</strong>: <code>&quot;verification&quot;</code> = <code>&#39;verification&#39;</code></p></blockquote><h4 id="verification-zh" tabindex="-1">verification.zh <a class="header-anchor" href="#verification-zh" aria-label="Permalink to &quot;verification.zh&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>zh</strong>: <code>&quot;检定&quot;</code> = <code>&#39;检定&#39;</code></p></blockquote><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>溯源方式</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/types/variables/traceabilityKinds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const traceabilityKinds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  traceabilityKinds as default
};
