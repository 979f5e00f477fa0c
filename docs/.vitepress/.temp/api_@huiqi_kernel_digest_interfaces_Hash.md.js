import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Hash","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/digest/interfaces/Hash.md","filePath":"api/@huiqi/kernel/digest/interfaces/Hash.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/digest/interfaces/Hash.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">digest</a> / Hash</p><h1 id="接口-hash" tabindex="-1">接口: Hash <a class="header-anchor" href="#接口-hash" aria-label="Permalink to &quot;接口: Hash&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/digest.ts#L15" target="_blank" rel="noreferrer">packages/kernel/src/digest.ts:15</a></p><p>A named hash function, such as SM3 (GB/T 32905) from a national cryptography library.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="digest" tabindex="-1">digest <a class="header-anchor" href="#digest" aria-label="Permalink to &quot;digest&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>digest</strong>: (<code>bytes</code>) =&gt; <code>Uint8Array</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/digest.ts#L19" target="_blank" rel="noreferrer">packages/kernel/src/digest.ts:19</a></p><p>The digest of some bytes.</p><h4 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h4><h5 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h5><p><code>Uint8Array</code></p><h4 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h4><p><code>Uint8Array</code></p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/digest.ts#L17" target="_blank" rel="noreferrer">packages/kernel/src/digest.ts:17</a></p><p>The name that stands before the digest.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/digest/interfaces/Hash.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Hash = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Hash as default
};
