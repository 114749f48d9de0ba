/** Says of a path below a folder whether it fits: `**`, `*`, `?` and `{a,b}` as editors read them. */
export function globMatcher(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/\*\*\/|\*\*|\*|\?|[{},]|[.+^$()|[\]\\]/g, (mark) => {
    const known: Readonly<Record<string, string>> = {
      '**/': '(?:[^/]+/)*',
      '**': '.*',
      '*': '[^/]*',
      '?': '[^/]',
      '{': '(?:',
      ',': '|',
      '}': ')',
    };
    return known[mark] ?? `\\${mark}`;
  });
  const whole = new RegExp(`^${pattern}$`, 'u');
  return (path) => whole.test(path);
}
