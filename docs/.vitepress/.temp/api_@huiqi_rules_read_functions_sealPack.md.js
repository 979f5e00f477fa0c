import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: sealPack()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/read/functions/sealPack.md","filePath":"api/@huiqi/rules/read/functions/sealPack.md"}');
const _sfc_main = { name: "api/@huiqi/rules/read/functions/sealPack.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">read</a> / sealPack</p><h1 id="函数-sealpack" tabindex="-1">函数: sealPack() <a class="header-anchor" href="#函数-sealpack" aria-label="Permalink to &quot;函数: sealPack()&quot;">​</a></h1><blockquote><p><strong>sealPack</strong>(<code>pack</code>): <a href="./../../index/interfaces/SealedPack.html"><code>SealedPack</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/read.ts#L206" target="_blank" rel="noreferrer">packages/rules/src/read.ts:206</a></p><p>A pack with the digest of its content, for a pack that is written in code.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="pack" tabindex="-1">pack <a class="header-anchor" href="#pack" aria-label="Permalink to &quot;pack&quot;">​</a></h3><p><a href="./../../index/interfaces/Pack.html"><code>Pack</code></a></p><p>the pack; a digest it already carries is made anew</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../../index/interfaces/SealedPack.html"><code>SealedPack</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/read/functions/sealPack.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sealPack = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sealPack as default
};
