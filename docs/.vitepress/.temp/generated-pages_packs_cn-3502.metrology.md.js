import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"厦门检验检测收费优惠（2023年）","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/packs/cn-3502.metrology.md","filePath":"generated-pages/packs/cn-3502.metrology.md"}');
const _sfc_main = { name: "generated-pages/packs/cn-3502.metrology.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="厦门检验检测收费优惠-2023年" tabindex="-1">厦门检验检测收费优惠（2023年） <a class="header-anchor" href="#厦门检验检测收费优惠-2023年" aria-label="Permalink to &quot;厦门检验检测收费优惠（2023年）&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>英文名</td><td>Xiamen, inspection fees reduced in 2023</td></tr><tr><td>适用地区</td><td><code>350200</code></td></tr><tr><td>编号与版本</td><td><code>cn-3502.metrology</code> 1.0.0</td></tr><tr><td>规则、参数、用例</td><td>1 条规则，0 项参数，10 个用例</td></tr><tr><td>内容摘要</td><td><code>sha256:54e2a2b273817870ad7101f6bdab0bcbcf1012b2c975b2905d6eea592c94dbbf</code></td></tr></tbody></table><h2 id="文件" tabindex="-1">文件 <a class="header-anchor" href="#文件" aria-label="Permalink to &quot;文件&quot;">​</a></h2><table tabindex="0"><thead><tr><th>文件</th><th>发布机关</th><th>公布日</th><th>施行期间</th><th>状态</th><th>证据</th></tr></thead><tbody><tr><td>《关于修订服务市场主体助力扎实稳住经济若干措施部分条款的通知》（厦市监规〔2022〕6号）</td><td>厦门市市场监督管理局</td><td>2022年12月26日</td><td>2023年1月1日起，至2024年1月1日前</td><td>已到期</td><td>转载</td></tr></tbody></table><h2 id="规则" tabindex="-1">规则 <a class="header-anchor" href="#规则" aria-label="Permalink to &quot;规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th><th>证据</th></tr></thead><tbody><tr><td><a href="./../rules/cn-3502.inspection.pay60.2023.html">按收费标准的60%收取</a></td><td>《关于修订服务市场主体助力扎实稳住经济若干措施部分条款的通知》（厦市监规〔2022〕6号）第一条</td><td>2023年1月1日起，至2024年1月1日前</td><td>转载</td></tr></tbody></table><h2 id="没有找到的内容" tabindex="-1">没有找到的内容 <a class="header-anchor" href="#没有找到的内容" aria-label="Permalink to &quot;没有找到的内容&quot;">​</a></h2><p>编写本包时查过、没有查到的内容，须由使用单位对照原文补充：</p><ul><li>“本市企业”是否包括个体工商户</li><li>取整方式：按分计算</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/packs/cn-3502.metrology.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn3502_metrology = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn3502_metrology as default
};
