import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中国质量奖","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/packs/cn.quality-award.md","filePath":"generated-pages/packs/cn.quality-award.md"}');
const _sfc_main = { name: "generated-pages/packs/cn.quality-award.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中国质量奖" tabindex="-1">中国质量奖 <a class="header-anchor" href="#中国质量奖" aria-label="Permalink to &quot;中国质量奖&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>英文名</td><td>China Quality Award</td></tr><tr><td>适用地区</td><td>全国</td></tr><tr><td>编号与版本</td><td><code>cn.quality-award</code> 1.0.0</td></tr><tr><td>规则、参数、用例</td><td>7 条规则，0 项参数，29 个用例</td></tr><tr><td>内容摘要</td><td><code>sha256:c06e1f0caafd9b75d777d016508cb57cb03fbad0a20f81451f82db4afdbe00ec</code></td></tr></tbody></table><h2 id="文件" tabindex="-1">文件 <a class="header-anchor" href="#文件" aria-label="Permalink to &quot;文件&quot;">​</a></h2><table tabindex="0"><thead><tr><th>文件</th><th>发布机关</th><th>公布日</th><th>施行期间</th><th>状态</th><th>证据</th></tr></thead><tbody><tr><td>《中国质量奖管理办法》</td><td>国家质量监督检验检疫总局</td><td>未见到</td><td>2016年1月1日起</td><td>现行有效</td><td>转载</td></tr><tr><td>《中国质量奖评审规则》</td><td>国家质量监督检验检疫总局</td><td>未见到</td><td>2016年1月1日起</td><td>现行有效</td><td>转述</td></tr></tbody></table><h2 id="规则" tabindex="-1">规则 <a class="header-anchor" href="#规则" aria-label="Permalink to &quot;规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th><th>证据</th></tr></thead><tbody><tr><td><a href="./../rules/cn.quality-award.established.html">依法设立</a></td><td>《中国质量奖管理办法》</td><td>2016年1月1日起</td><td>转述</td></tr><tr><td><a href="./../rules/cn.quality-award.no-major-accident.html">近五年无重大质量、安全、环境事故</a></td><td>《中国质量奖管理办法》</td><td>2016年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn.quality-award.no-breach.html">近五年无相关违法违纪行为</a></td><td>《中国质量奖管理办法》</td><td>2016年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn.quality-award.leading.html">质量水平国际领先</a></td><td>《中国质量奖管理办法》</td><td>2016年1月1日起</td><td>转载</td></tr><tr><td><a href="./../rules/cn.quality-award.management-model.html">质量优先战略与管理模式</a></td><td>《中国质量奖管理办法》</td><td>2016年1月1日起</td><td>转述</td></tr><tr><td><a href="./../rules/cn.quality-award.fraud-ban.html">骗取奖项情节严重的不再受理</a></td><td>《中国质量奖评审规则》</td><td>2016年1月1日起</td><td>转述</td></tr><tr><td><a href="./../rules/cn.quality-award.other-clauses.html">文件的其余申报条件</a></td><td>《中国质量奖管理办法》</td><td>2016年1月1日起</td><td>转载</td></tr></tbody></table><h2 id="没有找到的内容" tabindex="-1">没有找到的内容 <a class="header-anchor" href="#没有找到的内容" aria-label="Permalink to &quot;没有找到的内容&quot;">​</a></h2><p>编写本包时查过、没有查到的内容，须由使用单位对照原文补充：</p><ul><li>《中国质量奖管理办法》的文号、公布日和施行日未核实（一说质检总局令第175号、2015年9月1日施行），稳妥起见自2016年1月1日起据以判定；此后是否修订未核实。</li><li>近期获奖者能否再次申报未见到规定。</li><li>医院、学校等行业的限制只见于第四届（2021年）的报道，未编入。</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/packs/cn.quality-award.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_qualityAward = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_qualityAward as default
};
