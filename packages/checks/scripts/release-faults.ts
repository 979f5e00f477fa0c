// What release.mjs holds the packages to before they would be published.

/** The manifest of a package, as far as it is held to something. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly main?: string;
  readonly types?: string;
  readonly private?: boolean;
  readonly publishConfig?: { readonly access?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The order of publishing, each package behind those of the house that it needs: whoever installs one meanwhile finds all of them. */
export function publishOrder<One extends { readonly manifest: Manifest }>(packages: readonly One[]): One[] {
  const byName = new Map(packages.map((one) => [one.manifest.name, one]));
  const ordered = new Set<One>();
  const place = (one: One): void => {
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const needed = byName.get(name);
      if (needed !== undefined) place(needed);
    }
    ordered.add(one);
  };
  for (const one of packages) place(one);
  return [...ordered];
}

/**
 * What would be wrong with a tarball once it is published.
 *
 * @param manifest - as it stands in the tarball
 * @param files - the paths in the tarball
 * @param versions - the packages of the house and the versions that are published together
 */
export function faultsOf(
  manifest: Manifest,
  files: readonly string[],
  versions: ReadonlyMap<string, string>,
): readonly string[] {
  const needed = ['README.md', 'LICENSE', manifest.main ?? 'main', manifest.types ?? 'types'];
  const here = /^(workspace|catalog|link|file):/;
  const asked = [manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies];
  return [
    ...needed.filter((file) => !files.includes(file.replace('./', ''))).map((file) => `holds no ${file}`),
    ...files
      .filter((file) => /(^|\/)(test|node_modules|coverage)\/|\.tsbuildinfo$/.test(file))
      .map((file) => `holds ${file}`),
    ...[...asked, manifest.devDependencies]
      .flatMap((kind) => Object.entries(kind ?? {}))
      .filter(([, range]) => here.test(range))
      .map(([name, range]) => `asks for ${name} as ${range}`),
    ...asked
      .flatMap((kind) => Object.entries(kind ?? {}))
      .filter(([name, range]) => versions.has(name) && !here.test(range) && range !== versions.get(name))
      .map(([name, range]) => `asks for ${name} ${range}, where ${versions.get(name) ?? ''} is published`),
    ...(manifest.private === true ? ['is private'] : []),
    ...(manifest.publishConfig?.access === 'public' ? [] : ['is not published for all']),
  ];
}
