import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"处理权限争议七个工作日内协商","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn.jurisdiction.dispute.2020.md","filePath":"generated-pages/rules/cn.jurisdiction.dispute.2020.md"}');
const _sfc_main = { name: "generated-pages/rules/cn.jurisdiction.dispute.2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="处理权限争议七个工作日内协商" tabindex="-1">处理权限争议七个工作日内协商 <a class="header-anchor" href="#处理权限争议七个工作日内协商" aria-label="Permalink to &quot;处理权限争议七个工作日内协商&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《市场监督管理投诉举报处理暂行办法》（总局令第20号）第三十条</td></tr><tr><td>发布机关</td><td>国家市场监督管理总局</td></tr><tr><td>证据等级</td><td>转载</td></tr><tr><td>文件状态</td><td>已废止</td></tr><tr><td>本条适用期间</td><td>2020年1月1日起，至2026年4月15日前</td></tr><tr><td>按哪一天选用文本</td><td>发生处理权限争议之日</td></tr><tr><td>规则编号</td><td><code>cn.jurisdiction.dispute.2020</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn.complaints.html">市场监管投诉举报办理期限</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>没有另外的条件</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>应当在期限内办结 <ul><li>期限：自发生处理权限争议之日起7个工作日</li><li>逾期后果：协商不成的，报请共同的上一级部门指定</li></ul></li></ul><h2 id="同一事项的其他规则" tabindex="-1">同一事项的其他规则 <a class="header-anchor" href="#同一事项的其他规则" aria-label="Permalink to &quot;同一事项的其他规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th></tr></thead><tbody><tr><td><a href="./cn.jurisdiction.dispute.2026.html">处理权限争议七个工作日内协商</a></td><td><a href="https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html" target="_blank" rel="noreferrer">《市场监督管理投诉举报处理办法》（总局令第121号）</a>第三十三条</td><td>2026年4月15日起</td></tr></tbody></table><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>旧办法施行前一日</td><td>发生处理权限争议 2019-12-31</td><td>无</td><td><strong>不适用</strong><br>理由：发生处理权限争议</td></tr><tr><td>旧办法施行首日</td><td>发生处理权限争议 2020-01-01</td><td>无</td><td><strong>应当在期限内办结</strong><br>期限：自发生处理权限争议之日起7个工作日<br>逾期后果：协商不成的，报请共同的上一级部门指定</td></tr><tr><td>旧办法最后一日</td><td>发生处理权限争议 2026-04-14</td><td>无</td><td><strong>应当在期限内办结</strong><br>期限：自发生处理权限争议之日起7个工作日<br>逾期后果：协商不成的，报请共同的上一级部门指定</td></tr><tr><td>旧办法已废止</td><td>发生处理权限争议 2026-04-15</td><td>无</td><td><strong>不适用</strong><br>理由：发生处理权限争议</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn.jurisdiction.dispute.2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_jurisdiction_dispute_2020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_jurisdiction_dispute_2020 as default
};
