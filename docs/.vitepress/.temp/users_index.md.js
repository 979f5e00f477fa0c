import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"你是哪一位","description":"","frontmatter":{},"headers":[],"relativePath":"users/index.md","filePath":"users/index.md"}');
const _sfc_main = { name: "users/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="你是哪一位" tabindex="-1">你是哪一位 <a class="header-anchor" href="#你是哪一位" aria-label="Permalink to &quot;你是哪一位&quot;">​</a></h1><table tabindex="0"><thead><tr><th>我是</th><th>我想</th><th>页面</th></tr></thead><tbody><tr><td>Vue、Node 开发者</td><td>接进系统、做表单、做批处理</td><td><a href="./developer.html">开发者</a></td></tr><tr><td>Java 团队</td><td>不写 TypeScript，也用得上</td><td><a href="./java.html">Java 团队</a></td></tr><tr><td>政策、法规人员</td><td>把本地政策写成规则，自己验证</td><td><a href="./policy.html">政策人员</a></td></tr><tr><td>窗口人员、科所长、局领导</td><td>看懂结论和报表</td><td><a href="./officer.html">办件人员与领导</a></td></tr><tr><td>审计、纪检、法制审核</td><td>把旧决定重算一遍</td><td><a href="./auditor.html">复核人员</a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("users/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
