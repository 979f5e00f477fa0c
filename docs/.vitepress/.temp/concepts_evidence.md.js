import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"证据等级","description":"","frontmatter":{},"headers":[],"relativePath":"concepts/evidence.md","filePath":"concepts/evidence.md"}');
const _sfc_main = { name: "concepts/evidence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="证据等级" tabindex="-1">证据等级 <a class="header-anchor" href="#证据等级" aria-label="Permalink to &quot;证据等级&quot;">​</a></h1><p>每份文件、每条规则、每行参数，都标明我们读到了什么程度。标记跟着结论走，谁拿到结论，谁就能看到。</p><table tabindex="0"><thead><tr><th>等级</th><th>代码</th><th>含义</th><th>参不参与判定</th></tr></thead><tbody><tr><td>原文</td><td><code>official</code></td><td>在发布机关自己的网站上读到</td><td>参与</td></tr><tr><td>转载</td><td><code>copy</code></td><td>在其他地方的全文转载中读到</td><td>参与</td></tr><tr><td>转述</td><td><code>report</code></td><td>只见于新闻、解读、问答等</td><td>参与，每个结论附提示：作出决定前请核对原文</td></tr><tr><td>未核实</td><td><code>none</code></td><td>没有找到文本，或者说法不一</td><td>默认不参与；单位核实后可自行启用，启用后每个结论附提示</td></tr></tbody></table><p>另有两类：</p><ul><li><strong>草案、征求意见稿</strong>：永不判定。收进来只为对照，让人看得出哪些是还没定下来的。</li><li><strong>虚构示例</strong>（<code>kind: example</code>）：只用于演示，必须明确允许才能载入，输出处处注明。</li></ul><h2 id="网址" tabindex="-1">网址 <a class="header-anchor" href="#网址" aria-label="Permalink to &quot;网址&quot;">​</a></h2><p>只有发布机关自己的网址才写进规则包、才显示为链接。转载站的网址不写：站会关、页会改，而且容易让人误认作原文。引用一律写文件名称、文号和条款。</p><h2 id="没有找到的-也写出来" tabindex="-1">没有找到的，也写出来 <a class="header-anchor" href="#没有找到的-也写出来" aria-label="Permalink to &quot;没有找到的，也写出来&quot;">​</a></h2><p>编写规则包时查过、没有查到的内容，列在规则包的 <code>notFound</code> 里：文号、施行日、比例、封顶数……一律不编。全部清单见<a href="./../generated-pages/unconfirmed.html">未核实、草案与没有找到的内容</a>。</p><p>这些空缺是留给使用单位的：手里有原文的，请补进本地规则包，并提高证据等级。</p><h2 id="这不是法律意见" tabindex="-1">这不是法律意见 <a class="header-anchor" href="#这不是法律意见" aria-label="Permalink to &quot;这不是法律意见&quot;">​</a></h2><p>惠企给出的是<strong>依现有资料和所列依据的计算结果</strong>，不是法律意见，也不代替行政决定。作出决定的是有权限的机关和人；遇有疑问，以发布机关的原文为准。</p><h2 id="in-english" tabindex="-1">In English <a class="header-anchor" href="#in-english" aria-label="Permalink to &quot;In English&quot;">​</a></h2><p>Evidence marks: <em>official</em> (read on the issuer&#39;s own site), <em>copy</em> (a full copy elsewhere), <em>report</em> (secondary accounts; decides with a caution), <em>none</em> (unconfirmed; off by default). Drafts never decide. Only the issuer&#39;s own address is shown as a link. What was looked for and not found is listed, never invented. This is no legal advice.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("concepts/evidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const evidence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  evidence as default
};
