import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"实施卓越绩效管理","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn-330304.gov-quality-award.excellence.md","filePath":"generated-pages/rules/cn-330304.gov-quality-award.excellence.md"}');
const _sfc_main = { name: "generated-pages/rules/cn-330304.gov-quality-award.excellence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="实施卓越绩效管理" tabindex="-1">实施卓越绩效管理 <a class="header-anchor" href="#实施卓越绩效管理" aria-label="Permalink to &quot;实施卓越绩效管理&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td><a href="http://www.ouhai.gov.cn/art/2020/5/18/art_1229153941_991648.html" target="_blank" rel="noreferrer">《瓯海区政府质量奖管理办法》（温瓯政办发〔2020〕37号）</a></td></tr><tr><td>发布机关</td><td>温州市瓯海区人民政府办公室</td></tr><tr><td>证据等级</td><td>原文</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2020年5月18日起</td></tr><tr><td>按哪一天选用文本</td><td>申请之日</td></tr><tr><td>规则编号</td><td><code>cn-330304.gov-quality-award.excellence</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn-33.quality-award.html">浙江省及所辖市、区政府质量奖</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>“卓越绩效模式实施起始日”不晚于申请之日</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>本项申报条件成立</li></ul><h2 id="说明" tabindex="-1">说明 <a class="header-anchor" href="#说明" aria-label="Permalink to &quot;说明&quot;">​</a></h2><p>只见到第一条、第二条。</p><h2 id="同一事项的其他规则" tabindex="-1">同一事项的其他规则 <a class="header-anchor" href="#同一事项的其他规则" aria-label="Permalink to &quot;同一事项的其他规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th></tr></thead><tbody><tr><td><a href="./cn-330304.gov-quality-award.other-clauses.html">文件的其余申报条件</a></td><td><a href="http://www.ouhai.gov.cn/art/2020/5/18/art_1229153941_991648.html" target="_blank" rel="noreferrer">《瓯海区政府质量奖管理办法》（温瓯政办发〔2020〕37号）</a></td><td>2020年5月18日起</td></tr></tbody></table><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>实施前一日</td><td>申请 2023-05-31</td><td>卓越绩效模式实施起始日：2023年6月1日</td><td><strong>不适用</strong><br>理由：卓越绩效模式实施起始日</td></tr><tr><td>实施当日</td><td>申请 2023-06-01</td><td>卓越绩效模式实施起始日：2023年6月1日</td><td><strong>本项申报条件成立</strong></td></tr><tr><td>起始日不明</td><td>申请 2023-06-01</td><td>无</td><td><strong>尚不能确定</strong><br>还须知道：卓越绩效模式实施起始日</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn-330304.gov-quality-award.excellence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn330304_govQualityAward_excellence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn330304_govQualityAward_excellence as default
};
