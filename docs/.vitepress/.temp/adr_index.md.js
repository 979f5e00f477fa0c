import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"设计决策","description":"","frontmatter":{},"headers":[],"relativePath":"adr/index.md","filePath":"adr/index.md"}');
const _sfc_main = { name: "adr/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="设计决策" tabindex="-1">设计决策 <a class="header-anchor" href="#设计决策" aria-label="Permalink to &quot;设计决策&quot;">​</a></h1><p>重要的设计决定，一件一页：当时的情况、怎样决定、有什么后果。写成以后不改内容；改了主意，另写一件，旧的注明被哪一件取代。正文用英文，下表给出中文大意。</p><table tabindex="0"><thead><tr><th>编号</th><th>决策</th><th>大意</th></tr></thead><tbody><tr><td><a href="./0001-the-house.html">ADR 1</a></td><td>The house: rooms, floors and the ideas everything hangs on</td><td>程序包分层，只向下引用；规则是数据，算术是代码；答复三种；时间、随机、身份都是参数</td></tr><tr><td><a href="./0002-one-rule-grammar.html">ADR 2</a></td><td>One grammar for every rule, tried before any engine was written</td><td>各引擎共用一套规则语法；先拿十二种真实规则试过，再写引擎</td></tr><tr><td><a href="./0003-chance.html">ADR 3</a></td><td>A named algorithm for chance, written here</td><td>抽取用具名算法，写在项目里，十年后也能重抽</td></tr><tr><td><a href="./0004-toolchain.html">ADR 4</a></td><td>Toolchain: develop on a newer Node, publish for Node 20</td><td>用较新的 Node 开发，为 Node 20 发布；只要 Node 和 npm 就能装、能测</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("adr/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
