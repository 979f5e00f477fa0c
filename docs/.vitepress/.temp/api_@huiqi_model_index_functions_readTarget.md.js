import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: readTarget()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/functions/readTarget.md","filePath":"api/@huiqi/model/index/functions/readTarget.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/functions/readTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / readTarget</p><h1 id="函数-readtarget" tabindex="-1">函数: readTarget() <a class="header-anchor" href="#函数-readtarget" aria-label="Permalink to &quot;函数: readTarget()&quot;">​</a></h1><blockquote><p><strong>readTarget</strong>(<code>input</code>): <a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Target.html"><code>Target</code></a>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/reading/readers.ts#L48" target="_blank" rel="noreferrer">packages/model/src/reading/readers.ts:48</a></p><p>Reads a target; see <code>readEntity</code> for the issues.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><p><code>unknown</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../../../kernel/index/type-aliases/Reading.html"><code>Reading</code></a>&lt;<a href="./../interfaces/Target.html"><code>Target</code></a>&gt;</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>读取目标指标</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/functions/readTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readTarget as default
};
