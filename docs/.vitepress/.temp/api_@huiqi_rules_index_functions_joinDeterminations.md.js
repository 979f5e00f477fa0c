import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: joinDeterminations()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/functions/joinDeterminations.md","filePath":"api/@huiqi/rules/index/functions/joinDeterminations.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/functions/joinDeterminations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / joinDeterminations</p><h1 id="函数-joindeterminations" tabindex="-1">函数: joinDeterminations() <a class="header-anchor" href="#函数-joindeterminations" aria-label="Permalink to &quot;函数: joinDeterminations()&quot;">​</a></h1><blockquote><p><strong>joinDeterminations</strong>(<code>open</code>, <code>parts</code>): <a href="./../interfaces/JoinedDeterminations.html"><code>JoinedDeterminations</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/join-determinations.ts#L23" target="_blank" rel="noreferrer">packages/rules/src/join-determinations.ts:23</a></p><p>Joins the determinations of several rules about one case, for an engine that answers from all of them. Sources that two parts share stand once; every <code>source</code> index is moved to the joined list.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="open" tabindex="-1">open <a class="header-anchor" href="#open" aria-label="Permalink to &quot;open&quot;">​</a></h3><p><a href="./../interfaces/Case.html"><code>Case</code></a></p><p>the case all parts were asked about</p><h3 id="parts" tabindex="-1">parts <a class="header-anchor" href="#parts" aria-label="Permalink to &quot;parts&quot;">​</a></h3><p>readonly <a href="./../../../kernel/index/type-aliases/Determination.html"><code>Determination</code></a>&lt;<code>unknown</code>&gt;[]</p><p>the determinations, in the order in which their rules were asked</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../interfaces/JoinedDeterminations.html"><code>JoinedDeterminations</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/functions/joinDeterminations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const joinDeterminations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  joinDeterminations as default
};
