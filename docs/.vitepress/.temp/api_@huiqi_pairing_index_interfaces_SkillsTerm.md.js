import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: SkillsTerm","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/SkillsTerm.md","filePath":"api/@huiqi/pairing/index/interfaces/SkillsTerm.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/SkillsTerm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / SkillsTerm</p><h1 id="接口-skillsterm" tabindex="-1">接口: SkillsTerm <a class="header-anchor" href="#接口-skillsterm" aria-label="Permalink to &quot;接口: SkillsTerm&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L63" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:63</a></p><p>The skills the enterprise asked for that the officer lacks.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>专长匹配</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="atmost" tabindex="-1">atMost <a class="header-anchor" href="#atmost" aria-label="Permalink to &quot;atMost&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>atMost</strong>: <code>number</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L69" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:69</a></p><p>At most so many points; null for no bound.</p><hr><h3 id="permissing" tabindex="-1">perMissing <a class="header-anchor" href="#permissing" aria-label="Permalink to &quot;perMissing&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>perMissing</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L67" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:67</a></p><p>Points for each skill that is missing.</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weight</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L65" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:65</a></p><p>What one point costs, a whole number.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/SkillsTerm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkillsTerm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkillsTerm as default
};
