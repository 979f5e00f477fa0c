// What a stranger does with the packages in check-pack.mjs: a call, its result, and the same call with an argument that the
// types must refuse. One use per package is enough; the packages' own tests go further.
export const uses = [
  {
    from: '@huiqi/kernel',
    names: ['parseYuan'],
    call: "parseYuan('23,005.50')",
    wrong: 'parseYuan(23005.5)',
    result: { ok: true, value: 2300550, issues: [] },
  },
  {
    from: '@huiqi/kernel/digest',
    names: ['digestOfText'],
    call: "digestOfText('abc')",
    wrong: 'digestOfText(1)',
    result: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  },
];
