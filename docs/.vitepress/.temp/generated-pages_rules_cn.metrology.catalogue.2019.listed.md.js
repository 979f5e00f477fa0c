import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"2019年目录列为强制检定","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn.metrology.catalogue.2019.listed.md","filePath":"generated-pages/rules/cn.metrology.catalogue.2019.listed.md"}');
const _sfc_main = { name: "generated-pages/rules/cn.metrology.catalogue.2019.listed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_2019年目录列为强制检定" tabindex="-1">2019年目录列为强制检定 <a class="header-anchor" href="#_2019年目录列为强制检定" aria-label="Permalink to &quot;2019年目录列为强制检定&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《实施强制管理的计量器具目录（2019年）》（市场监管总局公告2019年第48号）</td></tr><tr><td>发布机关</td><td>市场监管总局</td></tr><tr><td>证据等级</td><td>转载</td></tr><tr><td>文件状态</td><td>已废止</td></tr><tr><td>本条适用期间</td><td>2019年11月5日起，至2020年10月27日前</td></tr><tr><td>按哪一天选用文本</td><td>受理之日</td></tr><tr><td>规则编号</td><td><code>cn.metrology.catalogue.2019.listed</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn.metrology.html">强制检定免费（全国）</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>“强检目录监管方式”属于其中之一：V、P+V</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>得出“是否列入强制检定目录”：是</li></ul><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>V 列为强制检定</td><td>受理 2019-11-05</td><td>强检目录监管方式：V</td><td><strong>得出</strong><br>是否列入强制检定目录：是</td></tr><tr><td>V 列为强制检定</td><td>受理 2020-10-26</td><td>强检目录监管方式：V</td><td><strong>得出</strong><br>是否列入强制检定目录：是</td></tr><tr><td>监管方式不明</td><td>受理 2019-11-05</td><td>无</td><td><strong>尚不能确定</strong><br>还须知道：强检目录监管方式</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn.metrology.catalogue.2019.listed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_metrology_catalogue_2019_listed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_metrology_catalogue_2019_listed as default
};
