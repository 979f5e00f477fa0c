// Measures one contender on one case and prints it as JSON: one.ts NAME CONTENDER CASE [--quick]
const [name, contender, caseName, quick] = process.argv.slice(2);
const bench = (await import(`./${name}/index.ts`)) as {
  measureOne: (a: string, b: string, c: boolean) => Promise<object>;
};
console.log(JSON.stringify(await bench.measureOne(contender ?? '', caseName ?? '', quick === '--quick')));
