import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ADR 3 · A named algorithm for chance, written here","description":"","frontmatter":{},"headers":[],"relativePath":"adr/0003-chance.md","filePath":"adr/0003-chance.md"}');
const _sfc_main = { name: "adr/0003-chance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="adr-3-·-a-named-algorithm-for-chance-written-here" tabindex="-1">ADR 3 · A named algorithm for chance, written here <a class="header-anchor" href="#adr-3-·-a-named-algorithm-for-chance-written-here" aria-label="Permalink to &quot;ADR 3 · A named algorithm for chance, written here&quot;">​</a></h1><p>Status: accepted, 2026-11-22</p><p>Draws of inspections and generated data must come out the same for ever, on every machine, and an auditor must be able to repeat them with other software. Libraries of random numbers are good, but their major versions change algorithms and the way a bounded number is drawn, and a draw of 2026 must be repeatable in 2036.</p><p><code>@huiqi/kernel/random</code> therefore fixes <code>xoshiro128**</code> (Blackman and Vigna), seeded through FNV-1a and splitmix32 from a text, with rejection for bounded numbers. It is some forty lines, held to the reference vector of the algorithm&#39;s authors and to golden draws of our own. The name of the algorithm is part of every record of a draw; another algorithm would get another name and stand beside it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("adr/0003-chance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0003Chance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0003Chance as default
};
