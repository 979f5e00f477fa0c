import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: readInstrument()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/functions/readInstrument.md","filePath":"api/@huiqi/model/index/functions/readInstrument.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/functions/readInstrument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / readInstrument</p><h1 id="函数-readinstrument" tabindex="-1">函数: readInstrument() <a class="header-anchor" href="#函数-readinstrument" aria-label="Permalink to &quot;函数: readInstrument()&quot;">​</a></h1><blockquote><p><strong>readInstrument</strong>(<code>input</code>): <a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Instrument.html"><code>Instrument</code></a>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/reading/readers.ts#L28" target="_blank" rel="noreferrer">packages/model/src/reading/readers.ts:28</a></p><p>Reads instruments of one kind; see <code>readEntity</code> for the issues.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><p><code>unknown</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Instrument.html"><code>Instrument</code></a>&gt;</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>读取器具记录</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/functions/readInstrument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readInstrument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readInstrument as default
};
