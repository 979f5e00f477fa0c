import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"概念","description":"","frontmatter":{},"headers":[],"relativePath":"concepts/index.md","filePath":"concepts/index.md"}');
const _sfc_main = { name: "concepts/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="概念" tabindex="-1">概念 <a class="header-anchor" href="#概念" aria-label="Permalink to &quot;概念&quot;">​</a></h1><p>先读前三篇，其余用到再看。</p><ul><li><a href="./determination.html">结论</a>：确定、不适用、尚不能确定</li><li><a href="./rules.html">规则</a>：一套语法，一条规则讲到底</li><li><a href="./days.html">日期</a>：发生日、决定日、知悉日，左闭右开，溯及既往</li><li><a href="./evidence.html">证据等级</a>：原文、转载、转述、未核实；草案永不判定</li><li><a href="./money.html">金额与比率</a>：整数分、精确分数、舍入只做一次</li><li><a href="./calendar.html">工作日历与期限</a>：没有公布的年份不猜</li><li><a href="./pairing.html">结对与最优证明</a>：不信程序也能核对</li><li><a href="./privacy.html">个人信息</a>：默认遮蔽，显示要有缘由</li><li><a href="./../glossary.html">术语表</a>：中英对照</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("concepts/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
