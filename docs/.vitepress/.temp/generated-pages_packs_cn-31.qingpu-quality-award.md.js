import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"上海市青浦区政府质量奖","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/packs/cn-31.qingpu-quality-award.md","filePath":"generated-pages/packs/cn-31.qingpu-quality-award.md"}');
const _sfc_main = { name: "generated-pages/packs/cn-31.qingpu-quality-award.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="上海市青浦区政府质量奖" tabindex="-1">上海市青浦区政府质量奖 <a class="header-anchor" href="#上海市青浦区政府质量奖" aria-label="Permalink to &quot;上海市青浦区政府质量奖&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>英文名</td><td>Quality awards of Qingpu district, Shanghai</td></tr><tr><td>适用地区</td><td><code>310118</code></td></tr><tr><td>编号与版本</td><td><code>cn-31.qingpu-quality-award</code> 1.0.0</td></tr><tr><td>规则、参数、用例</td><td>6 条规则，0 项参数，22 个用例</td></tr><tr><td>内容摘要</td><td><code>sha256:4d27bc4ab23f01c41d89f38cd6e90f1f69f07b98f759ba62d1ace5e619d33a50</code></td></tr></tbody></table><h2 id="文件" tabindex="-1">文件 <a class="header-anchor" href="#文件" aria-label="Permalink to &quot;文件&quot;">​</a></h2><table tabindex="0"><thead><tr><th>文件</th><th>发布机关</th><th>公布日</th><th>施行期间</th><th>状态</th><th>证据</th></tr></thead><tbody><tr><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>上海市青浦区</td><td>未见到</td><td>2025年1月1日起</td><td>现行有效</td><td>转载</td></tr></tbody></table><h2 id="规则" tabindex="-1">规则 <a class="header-anchor" href="#规则" aria-label="Permalink to &quot;规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th><th>证据</th></tr></thead><tbody><tr><td><a href="./../rules/cn-310118.mayor-quality-award.operating.html">在区内登记注册并合法生产经营三年以上</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn-310118.mayor-quality-award.reapply.html">获区长质量奖后五年内不得重新申报该奖项</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn-310118.mayor-quality-award.other-clauses.html">文件的其余申报条件</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn-310118.gold-quality-award.operating.html">在区内登记注册并合法生产经营三年以上</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn-310118.gold-quality-award.reapply.html">获质量金奖后五年内不得重新申报该奖项</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn-310118.gold-quality-award.other-clauses.html">文件的其余申报条件</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td><td>转载</td></tr></tbody></table><h2 id="没有找到的内容" tabindex="-1">没有找到的内容 <a class="header-anchor" href="#没有找到的内容" aria-label="Permalink to &quot;没有找到的内容&quot;">​</a></h2><p>编写本包时查过、没有查到的内容，须由使用单位对照原文补充：</p><ul><li>《上海市青浦区政府质量奖管理办法》的文号、公布日和施行日未见到，按 2025 年度申报通知自2025年1月1日起据以判定。</li><li>同一年度不得重复申报市、区两级政府质量奖：须就同一年度的各项申报一并判断，未编入。</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/packs/cn-31.qingpu-quality-award.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn31_qingpuQualityAward = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn31_qingpuQualityAward as default
};
