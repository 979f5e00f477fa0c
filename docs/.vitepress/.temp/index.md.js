import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"惠企 Huiqi","description":"","frontmatter":{"layout":"home","title":"惠企 Huiqi","hero":{"name":"惠企 Huiqi","text":"每个答复都有依据","tagline":"市场监管部门服务企业的规则引擎与报表：减免、期限、奖项、划型、结对。不知道的不猜，问。","actions":[{"theme":"brand","text":"十分钟上手","link":"/guide/"},{"theme":"alt","text":"我是哪一位","link":"/users/"},{"theme":"alt","text":"规则库","link":"/generated-pages/"}]},"features":[{"title":"三种答复","details":"确定、不适用、尚不能确定。理由列全；缺什么就用中文问什么。","link":"/concepts/determination","linkText":"结论"},{"title":"规则是数据","details":"带日期、带出处的 JSON，一条规则一页，政策人员能读、能改、能验证。","link":"/concepts/rules","linkText":"规则"},{"title":"证据分等级","details":"原文、转载、转述、未核实。草案永不判定，没找到的如实列出。","link":"/concepts/evidence","linkText":"证据等级"},{"title":"日子分三种","details":"发生日、决定日、知悉日。新旧办法交替、溯及既往，旧决定都能重算。","link":"/concepts/days","linkText":"日期"},{"title":"结对有证明","details":"总代价最低，附可以独立核对的价格；换一个人要多付多少，说得出准数。","link":"/concepts/pairing","linkText":"结对"},{"title":"处处一个结果","details":"不联网，不读时钟。同样的输入，任何机器、任何时区，得到的字节都一样。","link":"/users/auditor","linkText":"复核"}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h2 id="局里常问的事" tabindex="-1">局里常问的事 <a class="header-anchor" href="#局里常问的事" aria-label="Permalink to &quot;局里常问的事&quot;">​</a></h2><table tabindex="0"><thead><tr><th>问</th><th>引擎</th></tr></thead><tbody><tr><td>这张收费单该免多少，依据哪份文件？</td><td><code>assessWaiver</code></td></tr><tr><td>这件投诉最迟办到哪天，按新办法还是旧办法？</td><td><code>dueDay</code></td></tr><tr><td>这家企业能报哪个质量奖，还差什么？</td><td><code>assessAward</code></td></tr><tr><td>它是大、中、小、微哪一类？</td><td><code>sizeOf</code></td></tr><tr><td>谁联系哪家企业最合适？</td><td><code>pair</code></td></tr><tr><td>指标完成了多少，数字经不经得起核对？</td><td><code>@huiqi/figures</code></td></tr></tbody></table><p><strong>惠企不是法律意见，也不代替行政决定。</strong> 它给出的是依现有资料和所列依据的计算结果；以发布机关的原文为准，由有权限的人作出决定。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
