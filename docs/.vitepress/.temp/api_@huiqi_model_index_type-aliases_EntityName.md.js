import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: EntityName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/type-aliases/EntityName.md","filePath":"api/@huiqi/model/index/type-aliases/EntityName.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/type-aliases/EntityName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / EntityName</p><h1 id="类型别名-entityname" tabindex="-1">类型别名: EntityName <a class="header-anchor" href="#类型别名-entityname" aria-label="Permalink to &quot;类型别名: EntityName&quot;">​</a></h1><blockquote><p><strong>EntityName</strong> = keyof <em>typeof</em> <a href="./../variables/entities.html"><code>entities</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/schema/entities.ts#L25" target="_blank" rel="noreferrer">packages/model/src/schema/entities.ts:25</a></p><p>The name of an entity.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>实体名称</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/type-aliases/EntityName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EntityName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EntityName as default
};
