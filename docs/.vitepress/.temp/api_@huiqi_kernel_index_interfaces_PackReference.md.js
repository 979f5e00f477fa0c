import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: PackReference","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/PackReference.md","filePath":"api/@huiqi/kernel/index/interfaces/PackReference.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/PackReference.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / PackReference</p><h1 id="接口-packreference" tabindex="-1">接口: PackReference <a class="header-anchor" href="#接口-packreference" aria-label="Permalink to &quot;接口: PackReference&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L25" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:25</a></p><p>A pack as used: which, in which version, with which content.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="digest" tabindex="-1">digest <a class="header-anchor" href="#digest" aria-label="Permalink to &quot;digest&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>digest</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L31" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:31</a></p><p>The digest of its content, such as <code>sha256:…</code>.</p><hr><h3 id="id" tabindex="-1">id <a class="header-anchor" href="#id" aria-label="Permalink to &quot;id&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>id</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L27" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:27</a></p><p>The pack&#39;s id.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;law&quot;</code> | <code>&quot;example&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L33" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:33</a></p><p><code>example</code> marks invented policy: an output that rests on it must say so.</p><hr><h3 id="version" tabindex="-1">version <a class="header-anchor" href="#version" aria-label="Permalink to &quot;version&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>version</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L29" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:29</a></p><p>The pack&#39;s version.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/PackReference.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackReference = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackReference as default
};
