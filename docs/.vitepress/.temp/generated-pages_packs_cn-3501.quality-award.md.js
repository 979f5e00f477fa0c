import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"福州市政府质量奖","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/packs/cn-3501.quality-award.md","filePath":"generated-pages/packs/cn-3501.quality-award.md"}');
const _sfc_main = { name: "generated-pages/packs/cn-3501.quality-award.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="福州市政府质量奖" tabindex="-1">福州市政府质量奖 <a class="header-anchor" href="#福州市政府质量奖" aria-label="Permalink to &quot;福州市政府质量奖&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>英文名</td><td>Quality award of Fuzhou</td></tr><tr><td>适用地区</td><td><code>350100</code></td></tr><tr><td>编号与版本</td><td><code>cn-3501.quality-award</code> 1.0.0</td></tr><tr><td>规则、参数、用例</td><td>3 条规则，0 项参数，11 个用例</td></tr><tr><td>内容摘要</td><td><code>sha256:e768169719ce0220f4271e44e7fb5f858892b371e347a678c194419d19fcd89a</code></td></tr></tbody></table><h2 id="文件" tabindex="-1">文件 <a class="header-anchor" href="#文件" aria-label="Permalink to &quot;文件&quot;">​</a></h2><table tabindex="0"><thead><tr><th>文件</th><th>发布机关</th><th>公布日</th><th>施行期间</th><th>状态</th><th>证据</th></tr></thead><tbody><tr><td><a href="http://fuzhou.gov.cn/zfxxgkzl/szfbmjxsqxxgk/szfbmxxgk/fzsrmzf/zfxxgkml/gmjjhshfzghzxghqyghjxgzc/202005/t20200509_3272690.htm" target="_blank" rel="noreferrer">《福州市政府质量奖管理办法》（榕政综〔2020〕85号）</a></td><td>福州市人民政府</td><td>2020年5月9日</td><td>2020年5月9日起</td><td>现行有效</td><td>原文</td></tr><tr><td>《福州市政府质量奖评审管理细则》</td><td>福州市政府质量奖评审委员会办公室</td><td>未见到</td><td>2020年7月28日起</td><td>现行有效</td><td>转述</td></tr></tbody></table><h2 id="规则" tabindex="-1">规则 <a class="header-anchor" href="#规则" aria-label="Permalink to &quot;规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th><th>证据</th></tr></thead><tbody><tr><td><a href="./../rules/cn-3501.gov-quality-award.operating.html">在市内合法注册并连续生产经营三年以上（含三年）</a></td><td>《福州市政府质量奖评审管理细则》</td><td>2020年7月28日起</td><td>转述</td></tr><tr><td><a href="./../rules/cn-3501.gov-quality-award.reapply.html">获奖五年后方可再次申请</a></td><td>《福州市政府质量奖评审管理细则》</td><td>2020年7月28日起</td><td>转述</td></tr><tr><td><a href="./../rules/cn-3501.gov-quality-award.other-clauses.html">文件的其余申报条件</a></td><td>《福州市政府质量奖评审管理细则》</td><td>2020年7月28日起</td><td>转述</td></tr></tbody></table><h2 id="没有找到的内容" tabindex="-1">没有找到的内容 <a class="header-anchor" href="#没有找到的内容" aria-label="Permalink to &quot;没有找到的内容&quot;">​</a></h2><p>编写本包时查过、没有查到的内容，须由使用单位对照原文补充：</p><ul><li>细则的公布日和施行日未见到，按报道日起算；细则的其余条件未见到；报道提到的独立法人资格由经办人一并核对。</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/packs/cn-3501.quality-award.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn3501_qualityAward = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn3501_qualityAward as default
};
