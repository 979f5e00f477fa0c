import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"江苏质标院委托检验减半收费（2025年）","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/packs/cn-32.testing.md","filePath":"generated-pages/packs/cn-32.testing.md"}');
const _sfc_main = { name: "generated-pages/packs/cn-32.testing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="江苏质标院委托检验减半收费-2025年" tabindex="-1">江苏质标院委托检验减半收费（2025年） <a class="header-anchor" href="#江苏质标院委托检验减半收费-2025年" aria-label="Permalink to &quot;江苏质标院委托检验减半收费（2025年）&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>英文名</td><td>Jiangsu institute of quality and standardisation, test fees halved in 2025</td></tr><tr><td>适用地区</td><td><code>320000</code></td></tr><tr><td>编号与版本</td><td><code>cn-32.testing</code> 1.0.0</td></tr><tr><td>规则、参数、用例</td><td>1 条规则，0 项参数，13 个用例</td></tr><tr><td>内容摘要</td><td><code>sha256:2dd86b688c8fa054058ad36ce841701cd4d18225e109a8d6d9648e0e8aa06f08</code></td></tr></tbody></table><h2 id="文件" tabindex="-1">文件 <a class="header-anchor" href="#文件" aria-label="Permalink to &quot;文件&quot;">​</a></h2><table tabindex="0"><thead><tr><th>文件</th><th>发布机关</th><th>公布日</th><th>施行期间</th><th>状态</th><th>证据</th></tr></thead><tbody><tr><td><a href="https://www.jssi.org.cn/c/yjy/fwjggs/133237.jhtml" target="_blank" rel="noreferrer">《小微企业、个体工商户委托检测费减半收取的公告》（江苏省质量和标准化研究院减半收费公告（2025-03-10））</a></td><td>江苏省质量和标准化研究院</td><td>2025年3月10日</td><td>2025年1月1日起，至2026年1月1日前</td><td>已到期</td><td>原文</td></tr></tbody></table><h2 id="规则" tabindex="-1">规则 <a class="header-anchor" href="#规则" aria-label="Permalink to &quot;规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th><th>证据</th></tr></thead><tbody><tr><td><a href="./../rules/cn-32.testing.half.2025.html">委托检验减半收取</a></td><td><a href="https://www.jssi.org.cn/c/yjy/fwjggs/133237.jhtml" target="_blank" rel="noreferrer">《小微企业、个体工商户委托检测费减半收取的公告》（江苏省质量和标准化研究院减半收费公告（2025-03-10））</a></td><td>2025年1月1日起，至2026年1月1日前</td><td>原文</td></tr></tbody></table><h2 id="没有找到的内容" tabindex="-1">没有找到的内容 <a class="header-anchor" href="#没有找到的内容" aria-label="Permalink to &quot;没有找到的内容&quot;">​</a></h2><p>编写本包时查过、没有查到的内容，须由使用单位对照原文补充：</p><ul><li>取整方式：按分计算</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/packs/cn-32.testing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn32_testing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn32_testing as default
};
