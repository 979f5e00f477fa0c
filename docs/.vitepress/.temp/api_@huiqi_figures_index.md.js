import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@huiqi/figures","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/index.md","filePath":"api/@huiqi/figures/index.md"}');
const _sfc_main = { name: "api/@huiqi/figures/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">惠企 Huiqi</a> / @huiqi/figures</p><h1 id="huiqi-figures" tabindex="-1">@huiqi/figures <a class="header-anchor" href="#huiqi-figures" aria-label="Permalink to &quot;@huiqi/figures&quot;">​</a></h1><p>有出处的数字 / figures that carry their records</p><p>Numbers that carry what they are about: numerator and denominator, bound, period, scope, the rows behind them. Arithmetic is exact, and numbers that do not belong together are refused with an issue.</p><h2 id="接口" tabindex="-1">接口 <a class="header-anchor" href="#接口" aria-label="Permalink to &quot;接口&quot;">​</a></h2><ul><li><a href="./interfaces/Claim.html">Claim</a></li><li><a href="./interfaces/ClaimCheck.html">ClaimCheck</a></li><li><a href="./interfaces/Comparison.html">Comparison</a></li><li><a href="./interfaces/Figure.html">Figure</a></li><li><a href="./interfaces/FigureAbout.html">FigureAbout</a></li><li><a href="./interfaces/FigureFormat.html">FigureFormat</a></li><li><a href="./interfaces/ImpliedBase.html">ImpliedBase</a></li><li><a href="./interfaces/Pace.html">Pace</a></li><li><a href="./interfaces/Published.html">Published</a></li><li><a href="./interfaces/Quota.html">Quota</a></li><li><a href="./interfaces/QuotientOptions.html">QuotientOptions</a></li><li><a href="./interfaces/Subset.html">Subset</a></li><li><a href="./interfaces/SumOptions.html">SumOptions</a></li><li><a href="./interfaces/TargetProgress.html">TargetProgress</a></li></ul><h2 id="类型别名" tabindex="-1">类型别名 <a class="header-anchor" href="#类型别名" aria-label="Permalink to &quot;类型别名&quot;">​</a></h2><ul><li><a href="./type-aliases/Bound.html">Bound</a></li><li><a href="./type-aliases/Exact.html">Exact</a></li></ul><h2 id="函数" tabindex="-1">函数 <a class="header-anchor" href="#函数" aria-label="Permalink to &quot;函数&quot;">​</a></h2><ul><li><a href="./functions/checkClaim.html">checkClaim</a></li><li><a href="./functions/compare.html">compare</a></li><li><a href="./functions/count.html">count</a></li><li><a href="./functions/figure.html">figure</a></li><li><a href="./functions/formatExact.html">formatExact</a></li><li><a href="./functions/formatFigure.html">formatFigure</a></li><li><a href="./functions/growth.html">growth</a></li><li><a href="./functions/impliedBase.html">impliedBase</a></li><li><a href="./functions/openOf.html">openOf</a></li><li><a href="./functions/pace.html">pace</a></li><li><a href="./functions/parseClaim.html">parseClaim</a></li><li><a href="./functions/perMonth.html">perMonth</a></li><li><a href="./functions/perUnit.html">perUnit</a></li><li><a href="./functions/ratioOf.html">ratioOf</a></li><li><a href="./functions/sum.html">sum</a></li><li><a href="./functions/targetProgress.html">targetProgress</a></li><li><a href="./functions/withinQuota.html">withinQuota</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
